package kaltura

import (
	"reflect"
	"strings"
	"sync"
)

// tagKey is the key of the struct tags that say what a field is on the wire: its name
// there, then flags, separated by commas. In a name % and , are written as %25 and %2C.
const tagKey = "kaltura"

// kind is what a value is on the wire.
type kind uint8

const (
	kindText kind = iota
	kindInteger
	kindFloat
	kindBool
	kindTextEnum
	kindIntegerEnum
	kindObject
	kindList
	kindMap
	kindFile
	// kindAny is whatever came.
	kindAny
	kindNothing
)

// shape is what a Go type is on the wire.
type shape struct {
	kind kind
	// typ is the Go type: of the value, not of an Opt around it.
	typ reflect.Type
	// item is the shape of the elements of a list or map.
	item *shape
}

// field is a property of a class, or an optional parameter of an action.
type field struct {
	shape
	wire     string
	name     string
	index    int
	readOnly bool
}

// plan is what there is to know of a struct.
type plan struct {
	// wire is the name of the class; "" for the parameters of an action.
	wire     string
	abstract bool
	fields   []field
	byWire   map[string]*field
}

var (
	plans  sync.Map // reflect.Type of a struct -> *plan
	shapes sync.Map // reflect.Type -> *shape
)

var (
	objectType = reflect.TypeFor[Object]()
	cellType   = reflect.TypeFor[cell]()
	baseType   = reflect.TypeFor[Base]()
	fileType   = reflect.TypeFor[*File]()
)

// planOf returns the plan of a struct, which is made once.
func planOf(class reflect.Type) *plan {
	if found, ok := plans.Load(class); ok {
		return found.(*plan)
	}
	found, _ := plans.LoadOrStore(class, makePlan(class))
	return found.(*plan)
}

func makePlan(class reflect.Type) *plan {
	p := &plan{byWire: make(map[string]*field, class.NumField())}
	p.fields = make([]field, 0, class.NumField())
	for i := range class.NumField() {
		member := class.Field(i)
		if member.Name == "_" {
			continue
		}
		name, flags := splitTag(member.Tag.Get(tagKey))
		if member.Type == baseType {
			p.wire, p.abstract = name, strings.Contains(flags, "abstract")
			continue
		}
		p.fields = append(p.fields, field{
			shape:    *shapeOf(valueType(member.Type)),
			wire:     name,
			name:     member.Name,
			index:    i,
			readOnly: strings.Contains(flags, "readonly"),
		})
	}
	for i := range p.fields {
		p.byWire[p.fields[i].wire] = &p.fields[i]
	}
	return p
}

// splitTag takes a tag apart: the name on the wire, and the flags.
func splitTag(tag string) (name, flags string) {
	name, flags, _ = strings.Cut(tag, ",")
	if strings.Contains(name, "%") {
		name = strings.NewReplacer("%25", "%", "%2C", ",").Replace(name)
	}
	return name, flags
}

// valueType returns the type of the value in a field: what an Opt is of.
func valueType(of reflect.Type) reflect.Type {
	if reflect.PointerTo(of).Implements(cellType) {
		return of.Field(0).Type
	}
	return of
}

// shapeOf returns the shape of a Go type, which is made once.
func shapeOf(of reflect.Type) *shape {
	if found, ok := shapes.Load(of); ok {
		return found.(*shape)
	}
	found, _ := shapes.LoadOrStore(of, makeShape(of))
	return found.(*shape)
}

func makeShape(of reflect.Type) *shape {
	s := &shape{typ: of}
	switch {
	case of == fileType:
		s.kind = kindFile
	case of.Implements(objectType):
		s.kind = kindObject
	default:
		s.kind = kindOf(of)
	}
	if s.kind == kindList || s.kind == kindMap {
		s.item = shapeOf(of.Elem())
	}
	return s
}

func kindOf(of reflect.Type) kind {
	// A defined type is an enum: its name is not that of its kind.
	defined := of.Name() != of.Kind().String()
	switch of.Kind() {
	case reflect.String:
		if defined {
			return kindTextEnum
		}
		return kindText
	case reflect.Int64:
		if defined {
			return kindIntegerEnum
		}
		return kindInteger
	case reflect.Float64:
		return kindFloat
	case reflect.Bool:
		return kindBool
	case reflect.Slice:
		return kindList
	case reflect.Map:
		return kindMap
	case reflect.Interface:
		return kindAny
	default:
		return kindNothing
	}
}
