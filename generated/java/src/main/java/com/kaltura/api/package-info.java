/** The client: begin with {@link Client#builder}. */
package com.kaltura.api;
