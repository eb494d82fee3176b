/** The classes of the API. Objects are immutable; builders make them. */
package com.kaltura.api.model;
