// Package sign holds what signatures are made of: hashes, and one or several secrets.
package sign

import (
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/hex"
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

// Sum returns the hash of some bytes: md5, sha1, sha256 or sha512. The algorithms are the
// server's choice.
func Sum(algorithm string, data []byte) ([]byte, bool) {
	switch algorithm {
	case "md5":
		sum := md5.Sum(data)
		return sum[:], true
	case "sha1":
		sum := sha1.Sum(data)
		return sum[:], true
	case "sha256":
		sum := sha256.Sum256(data)
		return sum[:], true
	case "sha512":
		sum := sha512.Sum512(data)
		return sum[:], true
	}
	return nil, false
}

// Hex returns the hash of a secret followed by some data, as lower-case digits; "" for an
// unknown algorithm.
func Hex(algorithm, secret string, data []byte) string {
	sum, ok := Sum(algorithm, append([]byte(secret), data...))
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
