package notifications

import (
	"bytes"
	"strings"
)

const blanks = " \t\r\n\v\f"

// payloadOf returns the content: what stands in the field data, or the body itself. It
// was written with and without percent-encoding over the years, under content types that
// do not tell which (protocol.md 9.2).
func payloadOf(body []byte) []byte {
	payload := bytes.TrimPrefix(bytes.Trim(body, blanks), []byte("data="))
	if startsObject(payload) {
		return payload
	}
	decoded := bytes.Trim([]byte(unquote(string(payload))), blanks)
	if startsObject(decoded) {
		return decoded
	}
	return body
}

func startsObject(payload []byte) bool {
	return bytes.HasPrefix(payload, []byte("<")) || bytes.HasPrefix(payload, []byte("{")) ||
		bytes.HasPrefix(payload, []byte("O:"))
}

// isPHP tells whether a text begins like an object in PHP's serialization, O:3:"Abc":.
func isPHP(text string) bool {
	rest, is := strings.CutPrefix(text, "O:")
	length, _, _ := strings.Cut(rest, ":")
	return is && length != "" && strings.Trim(length, "0123456789") == ""
}

// formFields returns the fields of a form exactly as the sender writes one; nil for other
// text.
func formFields(body []byte) map[string]string {
	fields := map[string]string{}
	for _, pair := range strings.Split(strings.Trim(string(body), blanks), "&") {
		name, value, found := strings.Cut(pair, "=")
		if !found || name == "" || strings.ContainsFunc(name, notInName) || strings.ContainsFunc(value, notInValue) {
			return nil
		}
		fields[strings.ToValidUTF8(unquote(name), "\uFFFD")] = strings.ToValidUTF8(unquote(value), "\uFFFD")
	}
	return fields
}

func notInName(r rune) bool { return notInValue(r) && r != '[' && r != ']' }

func notInValue(r rune) bool {
	word := r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
	return !word && !strings.ContainsRune("_.%+-", r)
}
