package kaltura

import (
	"maps"
	"net/textproto"
	"slices"
	"strings"
)

// Header holds the headers of a request or an answer by their canonical names, such
// as X-Me; repeated ones keep all values in the order of arrival.
type Header map[string][]string

// Get returns the last value of a header, "" if it is absent. The case of the name
// does not matter.
func (h Header) Get(name string) string {
	values := h.Values(name)
	if len(values) == 0 {
		return ""
	}
	return values[len(values)-1]
}

// Values returns all values of a header.
func (h Header) Values(name string) []string {
	return h[textproto.CanonicalMIMEHeaderKey(name)]
}

// Has tells whether a header is there, though it may be empty.
func (h Header) Has(name string) bool {
	return len(h.Values(name)) > 0
}

// Set replaces all values of a header by one.
func (h Header) Set(name, value string) {
	h[textproto.CanonicalMIMEHeaderKey(name)] = []string{value}
}

// Del removes a header.
func (h Header) Del(name string) {
	delete(h, textproto.CanonicalMIMEHeaderKey(name))
}

// Clone returns a copy that shares nothing with h.
func (h Header) Clone() Header {
	copied := make(Header, len(h))
	for name, values := range h {
		copied[name] = slices.Clone(values)
	}
	return copied
}

// framing names the headers that say how a request is framed, which is for the client.
var framing = []string{"Connection", "Content-Length", "Content-Type", "Host", "Transfer-Encoding"}

// checkAdded refuses headers that cannot be added to a request: malformed ones, and
// those by which the client frames it.
func checkAdded(added Header) error {
	for _, name := range slices.Sorted(maps.Keys(added)) {
		if !isToken(name) {
			return usageErrorf("%q cannot be the name of a header", name)
		}
		for _, value := range added[name] {
			if strings.ContainsFunc(value, isControl) {
				return usageErrorf("the value of header %s holds a control character", name)
			}
		}
		if slices.Contains(framing, textproto.CanonicalMIMEHeaderKey(name)) {
			return usageErrorf("the header %s is set by the client itself", name)
		}
	}
	return nil
}

func isToken(name string) bool {
	return name != "" && !strings.ContainsFunc(name, func(r rune) bool {
		letter := r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
		return !letter && !strings.ContainsRune("!#$%&'*+-.^_`|~", r)
	})
}

func isControl(r rune) bool { return r < ' ' && r != '\t' || r == 0x7f }
