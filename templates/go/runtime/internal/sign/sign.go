// Package sign holds what signatures are made of: hashes, and one or several secrets.
package sign

import (
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/hex"
	"hash"
	"strings"
)

// Secrets returns every secret in a list whose members may be comma lists themselves:
// each is to be tried (protocol.md 6.3). It is false if there is none or one is empty,
// which would make every signature a known one.
func Secrets(given []string) ([]string, bool) {
	var all []string
	for _, text := range given {
		all = append(all, strings.Split(text, ",")...)
	}
	for _, secret := range all {
		if secret == "" {
			return nil, false
		}
	}
	return all, len(all) > 0
}

// Sum returns the hash of some bytes, which are not copied: md5, sha1, sha256 or sha512.
// The algorithms are the server's choice.
func Sum(algorithm string, parts ...[]byte) ([]byte, bool) {
	var made hash.Hash
	switch algorithm {
	case "md5":
		made = md5.New()
	case "sha1":
		made = sha1.New()
	case "sha256":
		made = sha256.New()
	case "sha512":
		made = sha512.New()
	default:
		return nil, false
	}
	for _, part := range parts {
		_, _ = made.Write(part)
	}
	return made.Sum(nil), true
}

// Hex returns the hash of a secret followed by some data, as lower-case digits; "" for an
// unknown algorithm.
func Hex(algorithm, secret string, data []byte) string {
	sum, ok := Sum(algorithm, []byte(secret), data)
	if !ok {
		return ""
	}
	return hex.EncodeToString(sum)
}

// Signed tells whether a signature was made with one of the secrets. Every secret is
// tried, in constant time, so that the time does not tell which one was right.
func Signed(algorithm string, secrets []string, data []byte, signature string) bool {
	found := false
	for _, secret := range secrets {
		expected := Hex(algorithm, secret, data)
		if expected != "" && hmac.Equal([]byte(expected), []byte(signature)) {
			found = true
		}
	}
	return found
}
