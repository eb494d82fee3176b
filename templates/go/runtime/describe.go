package kaltura

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
)

var isSecret = sync.OnceValue(func() map[string]bool {
	found := make(map[string]bool, len(secretNames))
	for _, name := range secretNames {
		found[name] = true
	}
	return found
})

// Describe returns what is set of an object, for people: secrets are hidden.
func Describe(object Object) string {
	var text strings.Builder
	describe(&text, object, 0)
	return text.String()
}

func describe(text *strings.Builder, object Object, depth int) {
	switch {
	case isNil(object):
		text.WriteString("nil")
		return
	case IsNull(object):
		text.WriteString("null")
		return
	case depth > deepest:
		text.WriteString("...")
		return
	}
	value := reflect.ValueOf(object).Elem()
	text.WriteString(value.Type().Name())
	text.WriteByte('{')
	start := text.Len()
	p := planOf(value.Type())
	for i := range p.fields {
		property := &p.fields[i]
		shown, state := contents(value.Field(property.index))
		if state == nil {
			continue
		}
		if text.Len() > start {
			text.WriteString(", ")
		}
		text.WriteString(property.name)
		text.WriteString(": ")
		switch {
		case state == &stateNull:
			text.WriteString("null")
		case state != &stateValue:
			text.WriteString(state.ref.String())
		case isSecret()[property.wire]:
			text.WriteString(hidden)
		default:
			describeValue(text, shown, depth)
		}
	}
	if received := object.base().received; received != "" {
		text.WriteString(" (" + received + ")")
	}
	text.WriteByte('}')
}

// contents returns the value of a field and its state.
func contents(at reflect.Value) (reflect.Value, *state) {
	if holder, is := at.Addr().Interface().(cell); is {
		value, state := holder.cell()
		return reflect.ValueOf(value).Elem(), *state
	}
	if at.IsNil() {
		return at, nil
	}
	return at, &stateValue
}

func describeValue(text *strings.Builder, value reflect.Value, depth int) {
	if object, is := value.Interface().(Object); is {
		describe(text, object, depth+1)
		return
	}
	switch value.Kind() {
	case reflect.String:
		text.WriteString(strconv.Quote(value.String()))
	case reflect.Slice:
		text.WriteByte('[')
		for i := range value.Len() {
			if i > 0 {
				text.WriteString(", ")
			}
			describeValue(text, value.Index(i), depth)
		}
		text.WriteByte(']')
	case reflect.Map:
		keys := value.MapKeys()
		slices.SortFunc(keys, func(a, b reflect.Value) int { return strings.Compare(a.String(), b.String()) })
		text.WriteByte('{')
		for i, key := range keys {
			if i > 0 {
				text.WriteString(", ")
			}
			text.WriteString(strconv.Quote(key.String()) + ": ")
			describeValue(text, value.MapIndex(key), depth)
		}
		text.WriteByte('}')
	default:
		fmt.Fprint(text, value.Interface())
	}
}
