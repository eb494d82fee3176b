package sessions

import (
	"fmt"
	"strings"

	"example.com/kaltura/internal/sign"
)

// TokenHash returns the tokenHash that appToken.startSession wants (protocol.md 6.5).
// ks is the session sent with the same call, exactly as it is sent; token the secret of
// the application token; hashType MD5, SHA1, SHA256 or SHA512, as the token says, ""
// for SHA1.
func TokenHash(ks, token, hashType string) (string, error) {
	if hashType == "" {
		hashType = "SHA1"
	}
	hash := sign.Hex(strings.ToLower(hashType), ks, []byte(token))
	if hash == "" {
		return "", usage(fmt.Sprintf("unknown hash type %q: use MD5, SHA1, SHA256 or SHA512", hashType))
	}
	return hash, nil
}
