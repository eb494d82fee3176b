/** The services of the API, as methods of the clients give them. */
package com.kaltura.api.services;
