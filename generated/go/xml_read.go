package kaltura

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// readXML takes a document in UTF-8 apart, with or without a declaration and a byte
// order mark. It reads what answers are made of: elements, text, character data,
// references to characters; attributes, comments and instructions are passed over.
//
// A document type is refused before anything of it is read, so no entity is ever
// declared, expanded or fetched.
func readXML(body []byte) (*document, error) {
	text := strings.TrimPrefix(string(body), "\uFEFF")
	if !utf8.ValidString(text) || strings.IndexByte(text, 0) >= 0 {
		return nil, malformedf("", "the answer is no XML: it is not in UTF-8")
	}
	// What a text of nothing but < announces is not believed.
	nodes := min(strings.Count(text, "<")/2, len(text)/16) + 8
	r := &xmlReader{text: text, nodes: make([]node, 0, nodes)}
	r.document()
	if r.problem != "" {
		return nil, malformedf("", "%s", r.problem)
	}
	return &document{r.nodes}, nil
}

// xmlReader reads a text from its beginning to its first problem.
type xmlReader struct {
	text    string
	at      int
	nodes   []node
	problem string
}

func (r *xmlReader) fail(problem string) {
	if r.problem == "" {
		r.problem = fmt.Sprintf("the answer is no XML: %s, byte %d", problem, r.at)
		r.at = len(r.text)
	}
}

// rest is what was not read yet.
func (r *xmlReader) rest() string { return r.text[r.at:] }

func (r *xmlReader) document() {
	r.aside()
	if strings.HasPrefix(r.rest(), "<!DOCTYPE") {
		r.problem = "the answer has a document type, which is refused"
		return
	}
	if strings.TrimSpace(r.text) == "" {
		r.problem = "the answer is empty"
		return
	}
	if !strings.HasPrefix(r.rest(), "<") {
		r.fail("an element was expected")
		return
	}
	r.element(0)
	r.aside()
	if r.at < len(r.text) {
		r.fail("something follows the document")
	}
}

// aside passes over what may stand beside the root: white space, comments, instructions.
func (r *xmlReader) aside() {
	for {
		r.space()
		if !r.passes("<?", "?>") && !r.passes("<!--", "-->") {
			return
		}
	}
}

func (r *xmlReader) space() {
	for r.at < len(r.text) && isSpace(r.text[r.at]) {
		r.at++
	}
}

func isSpace(c byte) bool {
	return c == ' ' || c == '\n' || c == '\r' || c == '\t'
}

// passes over what begins and ends so, and tells whether it stood there.
func (r *xmlReader) passes(begin, end string) bool {
	if !strings.HasPrefix(r.rest(), begin) {
		return false
	}
	length := strings.Index(r.text[r.at+len(begin):], end)
	if length < 0 {
		r.fail("a comment or an instruction does not end")
		return true
	}
	r.at += len(begin) + length + len(end)
	return true
}

// element reads an element and all that is inside it.
func (r *xmlReader) element(depth int) {
	if depth > deepest {
		r.problem, r.at = deepestError, len(r.text)
		return
	}
	at := len(r.nodes)
	if at >= mostNodes(len(r.text)) {
		r.problem, r.at = tooDense, len(r.text)
		return
	}
	r.at++
	name := r.name()
	r.nodes = append(r.nodes, node{kind: nodeElement, name: name})
	if !r.attributes() {
		r.nodes[at].text = r.content(name, depth)
	}
	r.nodes[at].next = int32(len(r.nodes))
}

// name reads the name of an element or attribute.
func (r *xmlReader) name() string {
	start := r.at
	for r.at < len(r.text) && !endsName(r.text[r.at]) {
		r.at++
	}
	name := r.text[start:r.at]
	if name == "" || strings.IndexByte("-.0123456789!?", name[0]) >= 0 {
		r.at = start
		r.fail("a name was expected")
	}
	return name
}

func endsName(c byte) bool {
	switch c {
	case ' ', '\n', '\r', '\t', '/', '>', '=', '<', '&', '\'', '"':
		return true
	}
	return false
}

// attributes passes over attributes to the end of a tag, and tells whether the element
// ends with it.
func (r *xmlReader) attributes() bool {
	for r.problem == "" {
		before := r.at
		r.space()
		switch {
		case strings.HasPrefix(r.rest(), "/>"):
			r.at += 2
			return true
		case strings.HasPrefix(r.rest(), ">"):
			r.at++
			return false
		case r.at == before:
			r.fail("the end of a tag was expected")
		default:
			r.attribute()
		}
	}
	return true
}

func (r *xmlReader) attribute() {
	r.name()
	r.space()
	if !strings.HasPrefix(r.rest(), "=") {
		r.fail("an attribute has no value")
		return
	}
	r.at++
	r.space()
	rest := r.rest()
	if rest == "" || rest[0] != '"' && rest[0] != '\'' {
		r.fail("the value of an attribute has no quotes")
		return
	}
	length := strings.IndexByte(rest[1:], rest[0])
	if length < 0 || strings.IndexByte(rest[1:1+length], '<') >= 0 {
		r.fail("the value of an attribute does not end")
		return
	}
	r.at += length + 2
}

// content reads what is inside an element, and its end. It returns the text that stands
// before the first element inside it.
func (r *xmlReader) content(name string, depth int) string {
	var text xmlText
	first := len(r.nodes)
	for r.problem == "" {
		length := strings.IndexByte(r.rest(), '<')
		if length < 0 {
			r.at = len(r.text)
			break
		}
		piece := r.characters(r.text[r.at : r.at+length])
		if r.problem != "" {
			break
		}
		if len(r.nodes) == first {
			text.add(piece)
		}
		r.at += length
		rest := r.rest()
		switch {
		case strings.HasPrefix(rest, "</"):
			r.end(name)
			return text.String()
		case strings.HasPrefix(rest, "<![CDATA["):
			piece = r.characterData()
			if len(r.nodes) == first {
				text.add(piece)
			}
		case r.passes("<!--", "-->") || r.passes("<?", "?>"):
		default:
			r.element(depth + 1)
		}
	}
	r.fail(element(name) + " does not end")
	return ""
}

func (r *xmlReader) end(name string) {
	r.at += 2
	if rest := r.rest(); len(rest) > len(name) && rest[len(name)] == '>' && rest[:len(name)] == name {
		r.at += len(name) + 1
		return
	}
	found := r.name()
	r.space()
	if found != name || !strings.HasPrefix(r.rest(), ">") {
		r.fail("another end than that of " + element(name))
		return
	}
	r.at++
}

// element shows an element by its name. A long one is not cut, but left out: it may be a
// secret, whose beginning nobody would recognise.
func element(name string) string {
	if len(name) > longestName {
		return "an element"
	}
	return "<" + name + ">"
}

// longestName is the most bytes of a name that an error shows.
const longestName = 40

func (r *xmlReader) characterData() string {
	start := r.at + len("<![CDATA[")
	if !r.passes("<![CDATA[", "]]>") || r.problem != "" {
		return ""
	}
	return r.plain(r.text[start : r.at-len("]]>")])
}
