/** The machinery behind the client. Nothing in here is meant for use by programs; it may change. */
package com.kaltura.api.internal;
