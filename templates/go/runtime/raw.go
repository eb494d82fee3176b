package kaltura

import (
	"context"
	"reflect"
	"strconv"
	"strings"
)

// RawCall is a call without types, for actions that are not in the schema.
type RawCall struct {
	// Service and Action are the names on the wire.
	Service, Action string
	// Args holds the arguments by their names on the wire: texts, numbers, bools, objects,
	// files, and maps and slices of them; nil is the explicit null.
	Args map[string]any
	// Repeatable tells whether the call may be executed twice.
	Repeatable bool
	// Secrets holds the names of arguments that logs must not show.
	Secrets []string
}

// Call makes a call without types. An object of the answer is a map[string]any, a list a
// []any, text a string; numbers and bools are an int64, float64 and bool in JSON, and
// text in XML.
func (c *Client) Call(ctx context.Context, call RawCall, opts ...RequestOption) (any, error) {
	action := &Action{
		Service: call.Service, Name: call.Action, Classes: &noClasses,
		Repeatable: call.Repeatable, Secrets: call.Secrets,
	}
	var result any
	err := c.call(ctx, action, opts, rawArguments(call.Args), nil, reflect.ValueOf(&result).Elem())
	if err != nil {
		return nil, err
	}
	return result, nil
}

// rawArguments are optional arguments that are no struct.
type rawArguments map[string]any

// noClasses knows no class.
var noClasses = Classes{
	New:  func(string) Object { return nil },
	Root: func(string) Object { return nil },
}

// raw returns a value by what it is in the answer; nil for null.
func (d *decoder) raw(at int32) any {
	n := &d.doc.nodes[at]
	switch n.kind {
	case nodeNull:
		return nil
	case nodeTrue, nodeFalse:
		return n.kind == nodeTrue
	case nodeNumber:
		if number, err := strconv.ParseInt(n.text, 10, 64); err == nil {
			return number
		}
		number, _ := floatOf(n.text)
		return number
	case nodeText:
		return strings.Clone(n.text)
	case nodeElement:
		if d.doc.isEmpty(at) {
			return strings.Clone(n.text)
		}
	}
	first, end := d.doc.children(at)
	if n.kind == nodeList || first < end && n.kind == nodeElement && d.itemsOnly(at) == nil {
		return d.rawList(at)
	}
	found := map[string]any{}
	for child := first; child < end; child = d.doc.nodes[child].next {
		found[strings.Clone(d.doc.nodes[child].name)] = d.raw(child)
	}
	return found
}

func (d *decoder) rawList(at int32) []any {
	found := []any{}
	for child, end := d.doc.children(at); child < end; child = d.doc.nodes[child].next {
		found = append(found, d.raw(child))
	}
	return found
}
