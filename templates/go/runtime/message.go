package kaltura

import "reflect"

// Message is what a server sends by itself, taken apart: JSON, or XML without an envelope.
// Package notifications reads events by it.
type Message struct {
	decoder
}

// ParseMessage takes a message apart. The error is a *MalformedAnswerError.
func ParseMessage(body []byte, format AnswerFormat, classes *Classes) (*Message, error) {
	read := readJSON
	if format == AnswerXML {
		read = readXML
	}
	doc, err := read(body)
	if err != nil {
		return nil, err
	}
	return &Message{decoder{doc, classes}}, nil
}

// Name returns the name of the root element; "" in JSON.
func (m *Message) Name() string { return m.doc.nodes[0].name }

// Has tells whether there is a member at the end of a path of names.
func (m *Message) Has(path ...string) bool { return m.at(path) >= 0 }

// Text returns the scalar at the end of a path of names, "" for none.
func (m *Message) Text(path ...string) string {
	at := m.at(path)
	if at < 0 {
		return ""
	}
	text, _, _ := m.text(at)
	return text
}

// Decode reads the message into an object, whatever class it says to be.
// The error is a *MalformedAnswerError.
func (m *Message) Decode(into Object) error {
	read, problem := m.object(0, reflect.TypeOf(into))
	if problem != nil {
		return problem.malformed()
	}
	if read != nil {
		reflect.ValueOf(into).Elem().Set(reflect.ValueOf(read).Elem())
	}
	return nil
}

// Object reads the object at the end of a path of names, nil for none. Its class is the
// one that it says to be, else the one that goes by the name fallback.
// The error is a *MalformedAnswerError.
func (m *Message) Object(fallback string, path ...string) (Object, error) {
	at := m.at(path)
	if at < 0 {
		return nil, nil
	}
	declared := reflect.TypeFor[Object]()
	if m.doc.find(at, "objectType") < 0 {
		if guessed := m.classes.New(fallback); guessed != nil {
			declared = reflect.TypeOf(guessed)
		}
	}
	read, problem := m.object(at, declared)
	if problem != nil {
		return nil, problem.malformed()
	}
	return read, nil
}

func (m *Message) at(path []string) int32 {
	at := int32(0)
	for _, name := range path {
		if at = m.doc.find(at, name); at < 0 {
			return at
		}
	}
	return at
}
