/**
 * Session strings (KS): made and read locally, and obtained from the server ({@code protocol.md
 * 6}).
 *
 * <p>A secret never appears in an error, nor in the text of anything defined here.
 */
package com.kaltura.api.sessions;
