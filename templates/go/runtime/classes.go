package kaltura

import (
	"reflect"
	"sync"
)

// Classes finds the classes of a schema. Package types has the one of this client.
type Classes struct {
	// New returns a new object of the class that has this name on the wire, nil for a
	// name that is not in the schema.
	New func(wire string) Object
	// Root returns a new object of the class whose tree the interface of this name, such
	// as "types.AnyBaseEntry", stands for.
	Root func(name string) Object
}

// place is where an object stands in an answer: its declared type and its objectType.
type place struct {
	declared reflect.Type
	received string
}

// fit is the class of an object in its place.
type fit struct {
	class reflect.Type
	plan  *plan
	// exact tells that the class is the one that was named.
	exact bool
}

// relatedList is what stands among the relatedObjects of an object (protocol.md 1.3).
type relatedList interface{ Object }

var relatedType = reflect.TypeFor[relatedList]()

// fits holds what was found so far. Only names of classes that are known get in.
var fits sync.Map // place -> *fit

// fit returns the class that an object gets, by its objectType (protocol.md 5.3): the
// one of that name if it is, or extends, what is declared; else what is declared.
func (c *Classes) fit(declared reflect.Type, received string) *fit {
	at := place{declared, received}
	if found, ok := fits.Load(at); ok {
		return found.(*fit)
	}
	found := &fit{exact: true}
	if named := c.New(received); named != nil && reflect.TypeOf(named).AssignableTo(declared) {
		found.class = reflect.TypeOf(named).Elem()
	} else if received != "" {
		root := c.fit(declared, "")
		return &fit{class: root.class, plan: root.plan, exact: root.plan.wire == received}
	} else {
		found.class = c.root(declared)
	}
	found.plan = planOf(found.class)
	kept, _ := fits.LoadOrStore(at, found)
	return kept.(*fit)
}

// root returns the class that a type of objects stands for: what a pointer points to,
// and for the interface of a class tree the root of that tree.
func (c *Classes) root(declared reflect.Type) reflect.Type {
	if declared.Kind() == reflect.Pointer {
		return declared.Elem()
	}
	if declared == relatedType {
		if list := c.New("KalturaListResponse"); list != nil {
			return reflect.TypeOf(list).Elem()
		}
	}
	if root := c.Root(declared.String()); root != nil {
		return reflect.TypeOf(root).Elem()
	}
	return reflect.TypeFor[UnknownObject]()
}
