// Package notifications reads what a server sends by itself, and makes sure that it comes
// from there: partner notifications (protocol.md 9.1) and HTTP event notifications (9.2).
//
// Both are signed with a plain hash, no HMAC: that is the protocol's choice, and cannot be
// mended by a receiver. Take them over HTTPS only.
package notifications
