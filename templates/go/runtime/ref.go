package kaltura

import (
	"fmt"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"sync"
)

// Ref is a placeholder for a part of the result of a call of a multirequest, for the
// calls after it (protocol.md 7.4). [Pending].Ref makes one.
//
// Where text is declared, its String is the value; [Use] puts it where anything else is
// declared.
type Ref struct {
	batch    *Batch
	position int
	path     string
	err      error
}

// Every is a step of a path: all elements of a list, their values joined by commas.
const Every = "_all"

// String returns the text of the placeholder, such as {1:result:id}. A text that holds
// it can hold no other one, and no further closing brace.
func (r Ref) String() string {
	return "{" + strconv.Itoa(r.position) + ":result" + r.path + "}"
}

// makeRef returns the placeholder for what is at the end of a path through a result of
// this type.
func makeRef(batch *Batch, position int, result reflect.Type, path []any) Ref {
	ref := Ref{batch: batch, position: position}
	walk := &pathWalk{at: result, first: true}
	var text strings.Builder
	for _, step := range path {
		name, problem := walk.step(step)
		if problem != "" && ref.err == nil {
			ref.err = usageErrorf("%v of the result of call %d: %s", path, position, problem)
		}
		text.WriteByte(':')
		text.WriteString(name)
	}
	ref.path = text.String()
	return ref
}

// pathWalk follows a path through a type; at is nil where nothing is known any more.
type pathWalk struct {
	at    reflect.Type
	first bool
}

func (w *pathWalk) step(step any) (name, problem string) {
	first := w.first
	w.first = false
	switch step := step.(type) {
	case int:
		return strconv.Itoa(step), w.element(step)
	case string:
		if step == Every {
			return step, w.element(0)
		}
		if step == "" || strings.ContainsAny(step, ":{}") {
			return "", fmt.Sprintf("no placeholder can name %q", step)
		}
		return step, w.property(step, first)
	default:
		return "", fmt.Sprintf("a step is a name or an index, not a %T", step)
	}
}

func (w *pathWalk) element(index int) string {
	if index < 0 {
		return "an index counts from 0 up"
	}
	if w.at == nil {
		return ""
	}
	if w.at.Kind() != reflect.Slice {
		return "an index is for lists only"
	}
	w.at = w.at.Elem()
	return ""
}

func (w *pathWalk) property(name string, first bool) string {
	if w.at == nil {
		return ""
	}
	switch shape := shapeOf(w.at); {
	case shape.kind == kindMap:
		w.at = w.at.Elem()
		return ""
	case shape.kind != kindObject:
		return fmt.Sprintf("there is no %q in a value of %s", name, w.at)
	case w.at.Kind() != reflect.Pointer:
		// The interface of a class tree: any subclass may have the property.
		w.at = nil
	default:
		property := planOf(w.at.Elem()).byWire[name]
		if property == nil {
			return fmt.Sprintf("%s has no property %q", w.at.Elem(), name)
		}
		w.at = property.typ
		return ""
	}
	if first && (name == "code" || name == "message") {
		return "a placeholder for the " + name + " of a call that failed makes the whole request fail"
	}
	return ""
}

var placeholder = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`\{\d+:result(:[^{}]*)?\}`)
})

// checkPlaceholders refuses texts that a multirequest would make empty: those with a
// placeholder and a closing brace behind it (protocol.md 7.4).
func checkPlaceholders(value any, path string) error {
	switch value := value.(type) {
	case *branch:
		for _, m := range value.members {
			if err := checkPlaceholders(m.value, strings.TrimPrefix(path+"."+m.name, ".")); err != nil {
				return err
			}
		}
	case []any:
		for i, element := range value {
			if err := checkPlaceholders(element, path+"."+strconv.Itoa(i)); err != nil {
				return err
			}
		}
	case string:
		if !strings.Contains(value, ":result") {
			return nil
		}
		if found := placeholder().FindStringIndex(value); found != nil && strings.Contains(value[found[1]:], "}") {
			return usageErrorf("%s: a text with a placeholder can hold no further closing brace: "+
				"the server would make all of it empty", path)
		}
	}
	return nil
}
