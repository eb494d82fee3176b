package kaltura

import (
	"crypto/md5"
	"encoding/hex"
	"slices"
	"strings"
)

// kalsig returns the signature of a form request, the classic one (protocol.md 4.5):
// a checksum of all its pairs but files, by which proxies cache; no secret.
func kalsig(pairs []formPair) string {
	sum := md5.Sum([]byte(signedText(pairs)))
	return hex.EncodeToString(sum[:])
}

// signedText is what is signed: names and values, sorted by name, without kalsig.
func signedText(pairs []formPair) string {
	ordered := slices.DeleteFunc(slices.Clone(pairs), func(pair formPair) bool {
		return pair.name == "kalsig"
	})
	slices.SortFunc(ordered, func(a, b formPair) int {
		if order := strings.Compare(a.name, b.name); order != 0 {
			return order
		}
		return strings.Compare(a.value, b.value)
	})
	var text strings.Builder
	for _, pair := range ordered {
		text.WriteString(pair.name)
		text.WriteString(pair.value)
	}
	return text.String()
}
