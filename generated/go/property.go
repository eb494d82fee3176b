package kaltura

import "reflect"

// Property is a property of an object, found by its name on the wire.
type Property struct {
	// Value is its value, without the Opt around it; nil where it is unset or null.
	Value any
	// ReadOnly tells that only the server sets it.
	ReadOnly bool
}

// PropertyOf returns a property by its name on the wire; false if the class of the object
// has no such property.
func PropertyOf(object Object, wire string) (Property, bool) {
	if isNil(object) {
		return Property{}, false
	}
	value := reflect.ValueOf(object).Elem()
	declared, known := planOf(value.Type()).byWire[wire]
	if !known {
		return Property{}, false
	}
	found := Property{ReadOnly: declared.readOnly}
	member := value.Field(declared.index)
	if holder, isOpt := member.Addr().Interface().(cell); isOpt {
		inside, mark := holder.cell()
		if *mark == &stateValue {
			found.Value = reflect.ValueOf(inside).Elem().Interface()
		}
	} else if !member.IsZero() {
		found.Value = member.Interface()
	}
	return found, true
}
