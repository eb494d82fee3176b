package kaltura

import (
	"reflect"
	"strconv"
	"strings"
)

// decoder turns an answer that was taken apart into Go values (protocol.md 5). Every
// scalar is converted to the type of the schema, whatever arrived.
type decoder struct {
	doc     *document
	classes *Classes
}

// described says what a node is, for errors.
func (d *decoder) described(at int32) string {
	switch d.doc.nodes[at].kind {
	case nodeObject:
		return "an object"
	case nodeList:
		return "a list"
	case nodeElement:
		if !d.doc.isScalar(at) {
			return "elements"
		}
		return "text"
	default:
		return "a scalar"
	}
}

// decode puts a value into a variable of the shape's type, and tells whether it is one:
// nulls, and empty texts where numbers or objects are declared, leave it unset.
func (d *decoder) decode(at int32, s *shape, into reflect.Value) (bool, *mismatch) {
	switch s.kind {
	case kindObject:
		object, problem := d.object(at, s.typ)
		if problem != nil || object == nil {
			return false, problem
		}
		into.Set(reflect.ValueOf(object))
		return true, nil
	case kindList:
		return d.list(at, s, into)
	case kindMap:
		return d.dictionary(at, s, into)
	case kindAny:
		value := d.raw(at)
		if value != nil {
			into.Set(reflect.ValueOf(value))
		}
		return value != nil, nil
	case kindNothing:
		return false, nil
	case kindText, kindTextEnum, kindFile:
		text, set, problem := d.text(at)
		if set && s.kind != kindFile {
			into.SetString(text)
		}
		return set && s.kind != kindFile, problem
	default:
		return d.number(at, s, into)
	}
}

func (d *decoder) number(at int32, s *shape, into reflect.Value) (bool, *mismatch) {
	text, set, problem := d.word(at)
	if problem != nil || !set {
		return false, problem
	}
	switch s.kind {
	case kindFloat:
		number, problem := floatOf(text)
		into.SetFloat(number)
		return problem == nil, problem
	case kindBool:
		truth, problem := boolOf(text)
		into.SetBool(truth)
		return problem == nil, problem
	default:
		number, problem := integerOf(text)
		into.SetInt(number)
		return problem == nil, problem
	}
}

// object returns an object, nil for none.
func (d *decoder) object(at int32, declared reflect.Type) (Object, *mismatch) {
	switch n := &d.doc.nodes[at]; n.kind {
	case nodeNull:
		return nil, nil
	case nodeObject, nodeList:
		if d.doc.isEmpty(at) {
			return nil, nil
		}
	case nodeElement:
		if d.doc.isEmpty(at) && strings.TrimSpace(n.text) == "" {
			return nil, nil
		}
	case nodeText:
		if n.text == "" {
			return nil, nil
		}
	}
	if kind := d.doc.nodes[at].kind; d.doc.isEmpty(at) || kind == nodeList {
		return nil, &mismatch{problem: "an object was expected, not " + d.described(at)}
	}
	return d.members(at, declared)
}

// members makes an object of what is inside a node.
func (d *decoder) members(at int32, declared reflect.Type) (Object, *mismatch) {
	received := d.objectType(at)
	f := d.classes.fit(declared, received)
	made := reflect.New(f.class)
	object := made.Interface().(Object)
	if !f.exact {
		object.base().received = strings.Clone(received)
	}
	value := made.Elem()
	for child, end := d.doc.children(at); child < end; child = d.doc.nodes[child].next {
		name := d.doc.nodes[child].name
		var problem *mismatch
		if property := f.plan.byWire[name]; property != nil {
			problem = d.property(child, property, value.Field(property.index))
		} else if name == "relatedObjects" {
			problem = d.related(child, object.base())
		}
		if problem != nil {
			return nil, problem.at(name)
		}
	}
	return object, nil
}

// objectType returns what an object says to be, "" for nothing: what is no text says
// nothing. Of several elements the first counts.
func (d *decoder) objectType(at int32) string {
	name := d.doc.find(at, "objectType")
	if d.doc.nodes[at].kind == nodeElement {
		name = d.doc.first(at, "objectType")
	}
	if name < 0 || !d.doc.isScalar(name) {
		return ""
	}
	if n := &d.doc.nodes[name]; n.kind == nodeText || n.kind == nodeElement {
		return n.text
	}
	return ""
}

// property puts a value into a field of a struct.
func (d *decoder) property(at int32, property *field, into reflect.Value) *mismatch {
	holder, isOpt := into.Addr().Interface().(cell)
	if !isOpt {
		_, problem := d.decode(at, &property.shape, into)
		return problem
	}
	value, mark := holder.cell()
	set, problem := d.plain(at, property, value)
	if set {
		*mark = &stateValue
	}
	return problem
}

// plain puts a value into a variable; what most are is done without reflection.
func (d *decoder) plain(at int32, property *field, into any) (set bool, problem *mismatch) {
	switch into := into.(type) {
	case *string:
		var text string
		if text, set, problem = d.text(at); set {
			*into = text
		}
		return set, problem
	case *int64:
		var text string
		if text, set, problem = d.word(at); set {
			*into, problem = integerOf(text)
		}
		return set && problem == nil, problem
	default:
		return d.decode(at, &property.shape, reflect.ValueOf(into).Elem())
	}
}

func (d *decoder) related(at int32, into *Base) *mismatch {
	if d.doc.nodes[at].kind == nodeNull {
		return nil
	}
	entries, problem := d.entries(at)
	if problem != nil {
		return problem
	}
	into.related = make(map[string]Object, len(entries))
	for _, e := range entries {
		object, problem := d.object(e.at, relatedType)
		if problem != nil {
			return problem.at("[" + strconv.Quote(e.key) + "]")
		}
		if object != nil {
			into.related[strings.Clone(e.key)] = object
		}
	}
	return nil
}
