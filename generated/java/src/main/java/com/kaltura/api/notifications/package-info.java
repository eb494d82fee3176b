/**
 * What the server sends by itself: reading it, and making sure that it comes from there ({@code
 * protocol.md 9}).
 *
 * <p>Signatures are plain hashes over secret and content. That is the protocol's choice and cannot
 * be mended by a receiver: take notifications over HTTPS only.
 */
package com.kaltura.api.notifications;
