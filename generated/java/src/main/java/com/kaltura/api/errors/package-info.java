/**
 * The errors of the client.
 *
 * <p>All are unchecked and have one root, {@link KalturaException}. No message of theirs shows a
 * secret: session strings, passwords and tokens are replaced by {@code ***}.
 */
package com.kaltura.api.errors;
