package kaltura

import "strings"

// formPair is one field of a form.
type formPair struct {
	name, value string
}

// formBody returns the bytes of a form body, in the order of the pairs
// (protocol.md 3.1).
func formBody(pairs []formPair) []byte {
	size := 0
	for _, pair := range pairs {
		size += len(pair.name) + len(pair.value) + 8
	}
	body := make([]byte, 0, size)
	for i, pair := range pairs {
		if i > 0 {
			body = append(body, '&')
		}
		body = appendQuoted(body, pair.name)
		body = append(body, '=')
		body = appendQuoted(body, pair.value)
	}
	return body
}

// quote returns a text as the name or value of a form: UTF-8, + for a space.
func quote(text string) string {
	if !strings.ContainsFunc(text, func(r rune) bool { return r > 0x7f || !kept(byte(r)) }) {
		return text
	}
	return string(appendQuoted(nil, text))
}

func appendQuoted(to []byte, text string) []byte {
	const digits = "0123456789ABCDEF"
	for i := range len(text) {
		switch c := text[i]; {
		case kept(c):
			to = append(to, c)
		case c == ' ':
			to = append(to, '+')
		default:
			to = append(to, '%', digits[c>>4], digits[c&15])
		}
	}
	return to
}

func kept(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' ||
		c == '-' || c == '.' || c == '_'
}
