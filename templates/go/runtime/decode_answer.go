package kaltura

import (
	"reflect"
	"strconv"
	"strings"
	"time"
)

// exceptionType is the objectType of errors.
const exceptionType = "KalturaAPIException"

// opened is an answer taken apart: where its result is, and what is known beside it.
type opened struct {
	decoder
	result int32
	decoded
}

// open takes an answer apart.
func open(body []byte, format AnswerFormat, classes *Classes) (*opened, error) {
	read := readJSON
	if format == AnswerXML {
		read = readXML
	}
	doc, err := read(body)
	if err != nil {
		return nil, err
	}
	o := &opened{decoder: decoder{doc, classes}}
	seconds := int32(-1)
	if format == AnswerXML {
		if doc.nodes[0].name == "xml" {
			o.result, seconds = doc.find(0, "result"), doc.find(0, "executionTime")
		} else {
			o.result = -1
		}
		if o.result < 0 {
			return nil, malformedf("", "the answer is XML, but none of the API")
		}
	} else if o.isEnvelope() {
		o.enveloped = true
		o.result, seconds = doc.find(0, "result"), doc.find(0, "executionTime")
	}
	if seconds >= 0 {
		o.takeTime(seconds)
	}
	return o, nil
}

// isEnvelope tells whether the result stands in the envelope of OTT (protocol.md 5.5).
func (o *opened) isEnvelope() bool {
	if o.doc.nodes[0].kind != nodeObject || o.doc.find(0, "result") < 0 {
		return false
	}
	return o.onlyNames(0, "result", "executionTime")
}

// onlyNames tells whether the nodes inside a node have no other names than these.
func (o *opened) onlyNames(at int32, names ...string) bool {
	for child, end := o.doc.children(at); child < end; child = o.doc.nodes[child].next {
		known := false
		for _, name := range names {
			known = known || o.doc.nodes[child].name == name
		}
		if !known {
			return false
		}
	}
	return true
}

func (o *opened) takeTime(at int32) {
	text, set, _ := o.word(at)
	if seconds, problem := floatOf(text); set && problem == nil && seconds >= 0 && seconds < 1e9 {
		o.executionTime, o.timed = time.Duration(seconds*float64(time.Second)), true
	}
}

// apiError returns the error that a result is, nil if it is none. It never decides by a
// code and a message alone: objects of the API have both (protocol.md 5.4).
func (o *opened) apiError(at int32) error {
	body := o.errorBody(at)
	if body < 0 {
		return nil
	}
	failed := &APIError{
		Code:    ErrorCode(strings.TrimSpace(o.member(body, "code"))),
		Message: o.member(body, "message"),
	}
	if args := o.doc.find(body, "args"); args >= 0 {
		failed.Args = o.errorArgs(args)
	}
	return failed
}

func (o *opened) errorBody(at int32) int32 {
	has := func(at int32, name string) bool { return o.doc.find(at, name) >= 0 }
	inner := o.doc.find(at, "error")
	isError := inner >= 0 && has(inner, "code") && has(inner, "message")
	switch o.doc.nodes[at].kind {
	case nodeElement:
		if isError && !has(at, "objectType") {
			return inner
		}
	case nodeObject:
		if name := o.doc.find(at, "objectType"); name >= 0 {
			if o.doc.nodes[name].kind == nodeText && o.doc.nodes[name].text == exceptionType {
				return at
			}
			return -1
		}
		if has(at, "code") && has(at, "message") && o.onlyNames(at, "code", "message", "args") {
			return at
		}
		if isError && o.doc.count(at) == 1 && o.doc.nodes[inner].kind == nodeObject {
			return inner
		}
	}
	return -1
}

// errorArgs returns names and values: items in XML, a list of objects in OTT, an object
// in OVP (protocol.md 5.4).
func (o *opened) errorArgs(at int32) map[string]string {
	args := make(map[string]string, o.doc.count(at))
	index := 0
	for child, end := o.doc.children(at); child < end; child = o.doc.nodes[child].next {
		if o.doc.nodes[at].kind == nodeObject {
			args[strings.Clone(o.doc.nodes[child].name)] = o.scalar(child)
			continue
		}
		name := o.member(child, "name")
		if name == "" {
			name = strconv.Itoa(index)
		}
		args[name] = o.member(child, "value")
		index++
	}
	return args
}

// member returns the text of a member of an object, "" for none.
func (o *opened) member(at int32, name string) string {
	if found := o.doc.find(at, name); found >= 0 {
		return o.scalar(found)
	}
	return ""
}

func (o *opened) scalar(at int32) string {
	text, _, _ := o.text(at)
	return text
}

// decodeAnswer reads the answer to one call into a variable; a null leaves it alone.
func decodeAnswer(body []byte, format AnswerFormat, classes *Classes, into reflect.Value) (decoded, error) {
	o, err := open(body, format, classes)
	if err != nil {
		return decoded{}, err
	}
	if err := o.apiError(o.result); err != nil {
		return o.decoded, err
	}
	if _, problem := o.decode(o.result, shapeOf(into.Type()), into); problem != nil {
		return o.decoded, problem.malformed()
	}
	return o.decoded, nil
}

// settler is a call of a multirequest that awaits its answer.
type settler interface {
	// target returns the variable for the value.
	target() reflect.Value
	// settle takes the outcome.
	settle(err error)
}

// decodeAnswers reads the answer to a multirequest: one outcome per call that was
// executed, which may be fewer than asked for (protocol.md 7.2, 7.5). It returns how
// many there are.
func decodeAnswers(body []byte, format AnswerFormat, classes []*Classes, calls []settler) (int, decoded, error) {
	o, err := open(body, format, nil)
	if err != nil {
		return 0, decoded{}, err
	}
	if err := o.apiError(o.result); err != nil {
		return 0, o.decoded, err
	}
	items, problem := o.elements(o.result)
	if problem != nil {
		return 0, o.decoded, problem.malformed()
	}
	if len(items) > len(calls) {
		return 0, o.decoded, malformedf("", "%d calls have %d answers", len(calls), len(items))
	}
	outcomes := make([]error, len(items))
	for i, item := range items {
		o.classes = classes[i]
		if outcomes[i] = o.apiError(item); outcomes[i] != nil {
			continue
		}
		into := calls[i].target()
		into.SetZero()
		if _, problem := o.decode(item, shapeOf(into.Type()), into); problem != nil {
			return 0, o.decoded, problem.atIndex(i).malformed()
		}
	}
	for i, outcome := range outcomes {
		calls[i].settle(outcome)
	}
	return len(items), o.decoded, nil
}
