package kaltura

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// characters returns what a text between tags says.
func (r *xmlReader) characters(text string) string {
	if strings.IndexByte(text, ']') >= 0 && strings.Contains(text, "]]>") {
		r.fail("]]> stands in a text")
	}
	if strings.IndexByte(text, '&') < 0 {
		return r.plain(text)
	}
	var made strings.Builder
	for {
		before, after, found := strings.Cut(text, "&")
		made.WriteString(r.plain(before))
		if !found {
			return made.String()
		}
		name, rest, ended := strings.Cut(after, ";")
		character, known := xmlReference(name)
		if !ended || !known {
			r.fail("a reference is unknown")
			return ""
		}
		made.WriteRune(character)
		text = rest
	}
}

// plain returns a text with its line ends as XML reads them: CR LF and CR are LF.
func (r *xmlReader) plain(text string) string {
	for i := range len(text) {
		if c := text[i]; c < ' ' && c != '\n' && c != '\t' {
			if c != '\r' {
				r.fail("a control character stands in a text")
				return ""
			}
			return strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text)
		}
	}
	return text
}

var xmlEntities = map[string]rune{"amp": '&', "lt": '<', "gt": '>', "quot": '"', "apos": '\''}

// xmlReference returns the character of a reference: &name; or &#number;.
func xmlReference(name string) (rune, bool) {
	digits, numeric := strings.CutPrefix(name, "#")
	if !numeric {
		character, known := xmlEntities[name]
		return character, known
	}
	base := 10
	if hex, is := strings.CutPrefix(digits, "x"); is {
		digits, base = hex, 16
	}
	number, err := strconv.ParseUint(digits, base, 32)
	if err != nil || !isSendable(rune(number)) || number > utf8.MaxRune {
		return 0, false
	}
	return rune(number), true
}

// xmlText puts the pieces of a text together; most texts are one.
type xmlText struct {
	one  string
	many *strings.Builder
}

func (t *xmlText) add(piece string) {
	switch {
	case piece == "":
	case t.many != nil:
		t.many.WriteString(piece)
	case t.one == "":
		t.one = piece
	default:
		t.many = &strings.Builder{}
		t.many.WriteString(t.one)
		t.many.WriteString(piece)
	}
}

func (t *xmlText) String() string {
	if t.many != nil {
		return t.many.String()
	}
	return t.one
}
