package kaltura

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// readJSON takes JSON in UTF-8 apart, with or without a byte order mark. Texts of nodes
// are parts of one string; whoever keeps one clones it.
func readJSON(body []byte) (*document, error) {
	text := strings.TrimPrefix(string(body), "\uFEFF")
	if !utf8.ValidString(text) {
		return nil, malformedf("", "the answer is no JSON: it is not in UTF-8")
	}
	// What a text of nothing but commas announces is not believed.
	count := strings.Count(text, ",") + strings.Count(text, "{") + strings.Count(text, "[")
	r := &jsonReader{text: text, nodes: make([]node, 0, min(count, len(text)/16)+8)}
	r.space()
	if r.at == len(text) {
		return nil, malformedf("", "the answer is empty")
	}
	r.value("", 0)
	r.space()
	if r.problem == "" && r.at < len(text) {
		r.fail("something follows the value")
	}
	if r.problem != "" {
		return nil, malformedf("", "%s", r.problem)
	}
	return &document{r.nodes}, nil
}

// jsonReader reads a text from its beginning to its first problem.
type jsonReader struct {
	text    string
	at      int
	nodes   []node
	problem string
}

func (r *jsonReader) fail(problem string) {
	if r.problem == "" {
		r.problem = fmt.Sprintf("the answer is no JSON: %s, byte %d", problem, r.at)
		r.at = len(r.text)
	}
}

func (r *jsonReader) space() {
	for r.at < len(r.text) {
		switch r.text[r.at] {
		case ' ', '\n', '\r', '\t':
			r.at++
		default:
			return
		}
	}
}

// peek returns the next character that is no white space, 0 for none.
func (r *jsonReader) peek() byte {
	r.space()
	if r.at < len(r.text) {
		return r.text[r.at]
	}
	return 0
}

// value reads a value and all that is inside it.
func (r *jsonReader) value(name string, depth int) {
	at := len(r.nodes)
	r.nodes = append(r.nodes, node{name: name})
	var kind nodeKind
	var text string
	switch c := r.peek(); {
	case depth > deepest:
		r.problem, r.at = deepestError, len(r.text)
	case at >= mostNodes(len(r.text)):
		r.problem, r.at = tooDense, len(r.text)
	case c == '{':
		kind = nodeObject
		r.object(depth)
	case c == '[':
		kind = nodeList
		r.list(depth)
	case c == '"':
		kind, text = nodeText, r.string()
	case c == '-' || c >= '0' && c <= '9':
		kind, text = nodeNumber, r.number()
	default:
		kind, text = r.word()
	}
	r.nodes[at].kind, r.nodes[at].text, r.nodes[at].next = kind, text, int32(len(r.nodes))
}

func (r *jsonReader) object(depth int) {
	r.at++
	if r.peek() == '}' {
		r.at++
		return
	}
	for r.problem == "" {
		if r.peek() != '"' {
			r.fail("a name was expected")
			return
		}
		name := r.string()
		if r.peek() != ':' {
			r.fail("a colon was expected")
			return
		}
		r.at++
		r.value(name, depth+1)
		if r.ends('}') {
			return
		}
	}
}

func (r *jsonReader) list(depth int) {
	r.at++
	if r.peek() == ']' {
		r.at++
		return
	}
	for r.problem == "" {
		r.value("", depth+1)
		if r.ends(']') {
			return
		}
	}
}

// ends reads what follows an element: the closing bracket, or a comma.
func (r *jsonReader) ends(closing byte) bool {
	switch r.peek() {
	case closing:
		r.at++
		return true
	case ',':
		r.at++
		return false
	default:
		r.fail("a comma or a closing bracket was expected")
		return true
	}
}

var jsonWords = map[string]nodeKind{"null": nodeNull, "true": nodeTrue, "false": nodeFalse}

func (r *jsonReader) word() (nodeKind, string) {
	start := r.at
	for r.at < len(r.text) && r.text[r.at] >= 'a' && r.text[r.at] <= 'z' {
		r.at++
	}
	word := r.text[start:r.at]
	kind, known := jsonWords[word]
	if !known {
		r.at = start
		r.fail("a value was expected")
	}
	return kind, word
}

func (r *jsonReader) number() string {
	start := r.at
	if r.text[r.at] == '-' {
		r.at++
	}
	if whole := r.digits(); whole == 0 || whole > 1 && r.text[r.at-whole] == '0' {
		r.fail("a number was expected")
		return ""
	}
	if r.at < len(r.text) && r.text[r.at] == '.' {
		r.at++
		if r.digits() == 0 {
			r.fail("digits were expected")
		}
	}
	if r.at < len(r.text) && r.text[r.at]|0x20 == 'e' {
		r.at++
		if r.at < len(r.text) && (r.text[r.at] == '+' || r.text[r.at] == '-') {
			r.at++
		}
		if r.digits() == 0 {
			r.fail("digits were expected")
		}
	}
	return r.text[start:r.at]
}

func (r *jsonReader) digits() int {
	start := r.at
	for r.at < len(r.text) && r.text[r.at] >= '0' && r.text[r.at] <= '9' {
		r.at++
	}
	return r.at - start
}

// string reads a string; one without escapes is a part of the text.
func (r *jsonReader) string() string {
	r.at++
	start := r.at
	for ; r.at < len(r.text); r.at++ {
		switch c := r.text[r.at]; {
		case c == '"':
			r.at++
			return r.text[start : r.at-1]
		case c == '\\':
			return r.escaped(start)
		case c < ' ':
			r.fail("a control character stands in a string")
			return ""
		}
	}
	r.fail("a string does not end")
	return ""
}

// escaped reads the rest of a string in which an escape was met.
func (r *jsonReader) escaped(start int) string {
	var made strings.Builder
	made.Grow(r.at - start + max(0, strings.IndexByte(r.text[r.at:], '"')))
	for r.problem == "" && r.at < len(r.text) {
		switch c := r.text[r.at]; {
		case c == '"':
			made.WriteString(r.text[start:r.at])
			r.at++
			return made.String()
		case c == '\\':
			made.WriteString(r.text[start:r.at])
			r.escape(&made)
			start = r.at
		case c < ' ':
			r.fail("a control character stands in a string")
		default:
			r.at++
		}
	}
	r.fail("a string does not end")
	return ""
}

const jsonEscapes = `"\/bfnrt`

func (r *jsonReader) escape(made *strings.Builder) {
	r.at++
	if r.at == len(r.text) {
		return
	}
	c := r.text[r.at]
	if c == 'u' {
		made.WriteRune(r.unicode())
		return
	}
	found := strings.IndexByte(jsonEscapes, c)
	if found < 0 {
		r.fail("an escape is unknown")
		return
	}
	made.WriteByte("\"\\/\b\f\n\r\t"[found])
	r.at++
}

// unicode reads the character of \uXXXX, or of two of them where they are one.
func (r *jsonReader) unicode() rune {
	first := r.hex()
	if !utf16.IsSurrogate(first) {
		return first
	}
	if strings.HasPrefix(r.text[r.at:], `\u`) {
		back := r.at
		r.at++
		if both := utf16.DecodeRune(first, r.hex()); both != utf8.RuneError {
			return both
		}
		r.at = min(back, len(r.text))
	}
	return utf8.RuneError
}

// hex reads the u and four digits.
func (r *jsonReader) hex() rune {
	if r.at+5 > len(r.text) {
		r.fail("an escape is cut off")
		return utf8.RuneError
	}
	value, err := strconv.ParseUint(r.text[r.at+1:r.at+5], 16, 32)
	if err != nil {
		r.fail("an escape is unknown")
		return utf8.RuneError
	}
	r.at += 5
	return rune(value)
}
