package kaltura

import (
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// nullEnd is what the name of an explicit null ends with (protocol.md 3.2).
const nullEnd = "__null"

// exact is the largest integer up to which a number of JSON keeps its digits
// (protocol.md 3.4).
const exact = 1 << 53

// encoder turns Go values into a tree (protocol.md 3).
type encoder struct {
	// batch is the multirequest that the values are for; nil for a single call.
	batch *Batch
	// files holds what was found, by the name of their part of a multipart body; the tree
	// has no place for them.
	files []filePart
	// path is where the value stands.
	path []string
}

func (e *encoder) enter(step string) { e.path = append(e.path, step) }
func (e *encoder) leave()            { e.path = e.path[:len(e.path)-1] }

// mistakef returns the error for the value at hand.
func (e *encoder) mistakef(format string, args ...any) error {
	problem := usageErrorf(format, args...)
	if len(e.path) > 0 {
		problem.message = strings.Join(e.path, ".") + ": " + problem.message
	}
	return problem
}

// arguments adds the arguments of an action to a tree: what is required, by the names in
// the action, then the optional ones, a pointer to a struct or nil.
func (e *encoder) arguments(into *branch, action *Action, optional any, required []any) error {
	if len(required) != len(action.Required) {
		return usageErrorf("%d arguments are required, not %d", len(action.Required), len(required))
	}
	for i, value := range required {
		if err := e.argument(into, action.Required[i], reflect.ValueOf(value)); err != nil {
			return err
		}
	}
	if raw, is := optional.(rawArguments); is {
		tree, err := e.dictionary(reflect.ValueOf(raw))
		if err == nil {
			into.members = append(into.members, tree.(*branch).members...)
		}
		return err
	}
	params := reflect.ValueOf(optional)
	if !params.IsValid() || params.IsNil() {
		return nil
	}
	return e.fields(into, planOf(params.Type().Elem()), params.Elem())
}

func (e *encoder) argument(into *branch, name string, value reflect.Value) error {
	e.enter(name)
	defer e.leave()
	if !value.IsValid() || value.Kind() == reflect.Pointer && value.IsNil() {
		return e.mistakef("it is required")
	}
	if value.Kind() != reflect.Pointer && reflect.PointerTo(value.Type()).Implements(cellType) {
		// A copy that has an address.
		holder := reflect.New(value.Type())
		holder.Elem().Set(value)
		return e.opt(into, name, holder.Interface().(cell))
	}
	return e.member(into, name, value)
}

// fields adds what is set of a struct, and may be sent.
func (e *encoder) fields(into *branch, p *plan, value reflect.Value) error {
	for i := range p.fields {
		property := &p.fields[i]
		if property.readOnly {
			continue
		}
		if err := e.field(into, property, value.Field(property.index)); err != nil {
			return err
		}
	}
	return nil
}

func (e *encoder) field(into *branch, property *field, value reflect.Value) error {
	holder, isOpt := value.Addr().Interface().(cell)
	if !isOpt && value.IsNil() {
		return nil
	}
	e.enter(property.wire)
	defer e.leave()
	if isOpt {
		return e.opt(into, property.wire, holder)
	}
	return e.member(into, property.wire, value)
}

func (e *encoder) opt(into *branch, name string, holder cell) error {
	value, mark := holder.cell()
	switch {
	case *mark == nil:
		return nil
	case *mark == &stateNull:
		into.add(name+nullEnd, "")
		return nil
	case *mark != &stateValue:
		text, err := e.reference((*mark).ref)
		if err == nil {
			into.add(name, text)
		}
		return err
	default:
		return e.member(into, name, reflect.ValueOf(value).Elem())
	}
}

// reference returns the text of a result of another call of the same multirequest.
func (e *encoder) reference(ref *Ref) (any, error) {
	switch {
	case ref.err != nil:
		return "", e.mistakef("%s", ref.err)
	case e.batch == nil:
		return "", e.mistakef("%s is a result inside a multirequest; use it there", ref)
	case e.batch != ref.batch:
		return "", e.mistakef("%s is a result of another multirequest", ref)
	default:
		return ref.String(), nil
	}
}

// member adds a value under its name; a file goes to the files instead.
func (e *encoder) member(into *branch, name string, value reflect.Value) error {
	if file, is := value.Interface().(*File); is {
		e.files = append(e.files, filePart{strings.Join(e.path, ":"), file})
		return nil
	}
	if object, is := value.Interface().(Object); is && IsNull(object) {
		into.add(name+nullEnd, "")
		return nil
	}
	made, err := e.value(value)
	if err == nil {
		into.add(name, made)
	}
	return err
}

// value returns the part of the tree that a value becomes.
func (e *encoder) value(value reflect.Value) (any, error) {
	if len(e.path) > deepest {
		short := &encoder{path: e.path[:8]}
		return nil, short.mistakef("it is nested too deeply, or in itself")
	}
	if value.Kind() == reflect.Interface {
		value = value.Elem()
	}
	switch value.Kind() {
	case reflect.String:
		return e.text(value.String())
	case reflect.Bool:
		return value.Bool(), nil
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return integerValue(value.Int()), nil
	case reflect.Float32, reflect.Float64:
		number := value.Float()
		if math.IsNaN(number) || math.IsInf(number, 0) {
			return nil, e.mistakef("%v cannot be sent", number)
		}
		return number, nil
	case reflect.Slice:
		return e.list(value)
	case reflect.Map:
		return e.dictionary(value)
	case reflect.Pointer:
		if object, is := value.Interface().(Object); is {
			return e.object(object)
		}
	}
	if !value.IsValid() {
		return nil, e.mistakef("nil cannot be sent")
	}
	return nil, e.mistakef("a %s cannot be sent", value.Type())
}

// integerValue returns an integer; one that a number of JSON might not carry is text.
func integerValue(number int64) any {
	if number < -exact || number > exact {
		return strconv.FormatInt(number, 10)
	}
	return number
}

func (e *encoder) text(text string) (any, error) {
	if !utf8.ValidString(text) {
		return nil, e.mistakef("the text is not in UTF-8")
	}
	for i, r := range text {
		if !isSendable(r) {
			return nil, e.mistakef("character U+%04X (byte %d) cannot be sent", r, i)
		}
	}
	return text, nil
}

// isSendable tells whether a text may hold a character (protocol.md 3.4).
func isSendable(r rune) bool {
	return r >= ' ' && r < 0xD800 || r == '\t' || r == '\n' || r == '\r' ||
		r >= 0xE000 && r <= 0xFFFD || r >= 0x10000
}

// object returns the tree of an object: its objectType first, then what is set and may
// be sent (protocol.md 3.3, 3.5).
func (e *encoder) object(object Object) (any, error) {
	value := reflect.ValueOf(object)
	if value.IsNil() || IsNull(object) {
		return nil, e.mistakef("an object was expected, not nil")
	}
	if placed := object.base().state; placed != nil {
		return e.reference(placed.ref)
	}
	p := planOf(value.Type().Elem())
	wire := object.base().received
	if wire == "" {
		wire = p.wire
		if p.abstract {
			return nil, e.mistakef("%s is abstract: send an object of a subclass", wire)
		}
	}
	tree := &branch{members: []member{{"objectType", wire}}}
	return tree, e.fields(tree, p, value.Elem())
}

func (e *encoder) list(value reflect.Value) (any, error) {
	found := make([]any, value.Len())
	for i := range found {
		e.enter(strconv.Itoa(i))
		made, err := e.value(value.Index(i))
		if err != nil {
			return nil, err
		}
		found[i] = made
		e.leave()
	}
	return found, nil
}

// dictionary returns the tree of a map, its keys sorted.
func (e *encoder) dictionary(value reflect.Value) (any, error) {
	keys := make([]string, 0, value.Len())
	for _, key := range value.MapKeys() {
		if key.Kind() != reflect.String {
			return nil, e.mistakef("a key of a map is text")
		}
		keys = append(keys, key.String())
	}
	slices.Sort(keys)
	tree := &branch{members: make([]member, 0, len(keys))}
	for _, key := range keys {
		e.enter(key)
		if _, err := e.text(key); err != nil {
			return nil, err
		}
		element := value.MapIndex(reflect.ValueOf(key).Convert(value.Type().Key()))
		if element.Kind() == reflect.Interface && element.IsNil() && element.Type().NumMethod() == 0 {
			// A nil of no type is the explicit null of raw arguments.
			tree.add(key+nullEnd, "")
		} else if err := e.member(tree, key, element); err != nil {
			return nil, err
		}
		e.leave()
	}
	return tree, nil
}
