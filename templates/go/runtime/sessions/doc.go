// Package sessions makes, reads and starts session strings (KS, protocol.md 6).
//
// Making and reading needs no server. A secret never appears in an error, nor in what is
// printed of anything defined here.
package sessions
