package kaltura

import (
	"math"
	"strconv"
	"strings"
)

// branch is an object or a map on its way to the wire. Its values are *branch, []any,
// string, int64, float64 and bool.
type branch struct {
	members []member
}

type member struct {
	name  string
	value any
}

func (b *branch) add(name string, value any) {
	b.members = append(b.members, member{name, value})
}

// set adds a value, or puts it in the place of what has its name.
func (b *branch) set(m member) {
	name := strings.TrimSuffix(m.name, nullEnd)
	for i, old := range b.members {
		if strings.TrimSuffix(old.name, nullEnd) == name {
			b.members[i] = m
			return
		}
	}
	b.members = append(b.members, m)
}

// has tells whether there is a value, or an explicit null, of this name.
func (b *branch) has(name string) bool {
	for _, m := range b.members {
		if null, is := strings.CutSuffix(m.name, nullEnd); m.name == name || is && null == name {
			return true
		}
	}
	return false
}

// addMissing adds what stands beside the arguments of an action, which win over it:
// there is one tree only, and an argument partnerId and the setting of that name are the
// same parameter (protocol.md 4.1).
func (b *branch) addMissing(more []member) {
	for _, m := range more {
		if !b.has(strings.TrimSuffix(m.name, nullEnd)) {
			b.members = append(b.members, m)
		}
	}
}

// plain returns the tree as maps, slices and scalars.
func (b *branch) plain() map[string]any {
	found := make(map[string]any, len(b.members))
	for _, m := range b.members {
		found[m.name] = plainOf(m.value)
	}
	return found
}

func plainOf(value any) any {
	switch value := value.(type) {
	case *branch:
		return value.plain()
	case []any:
		found := make([]any, len(value))
		for i, element := range value {
			found[i] = plainOf(element)
		}
		return found
	default:
		return value
	}
}

// appendJSON appends the JSON of a value of a tree (protocol.md 3.2).
func appendJSON(to []byte, value any) []byte {
	switch value := value.(type) {
	case *branch:
		to = append(to, '{')
		for i, m := range value.members {
			if i > 0 {
				to = append(to, ',')
			}
			to = append(appendJSONString(to, m.name), ':')
			to = appendJSON(to, m.value)
		}
		return append(to, '}')
	case []any:
		to = append(to, '[')
		for i, element := range value {
			if i > 0 {
				to = append(to, ',')
			}
			to = appendJSON(to, element)
		}
		return append(to, ']')
	case string:
		return appendJSONString(to, value)
	case bool:
		return strconv.AppendBool(to, value)
	default:
		return append(to, scalarText(value)...)
	}
}

func appendJSONString(to []byte, text string) []byte {
	const digits = "0123456789abcdef"
	to = append(to, '"')
	for i := range len(text) {
		switch c := text[i]; {
		case c == '"' || c == '\\':
			to = append(to, '\\', c)
		case c >= ' ':
			to = append(to, c)
		default:
			to = append(to, '\\', 'u', '0', '0', digits[c>>4], digits[c&15])
		}
	}
	return append(to, '"')
}

// flatten returns the pairs of the form, in the order of the tree (protocol.md 3.1). It
// fails where a map has a key that no form can carry.
func (b *branch) flatten() ([]formPair, error) {
	f := &flattener{pairs: make([]formPair, 0, len(b.members))}
	for _, m := range b.members {
		f.add(m.name, m.value)
	}
	return f.pairs, f.err
}

type flattener struct {
	pairs []formPair
	err   error
}

func (f *flattener) add(name string, value any) {
	switch value := value.(type) {
	case *branch:
		for _, m := range value.members {
			f.check(name, m.name)
			f.add(name+":"+m.name, m.value)
		}
		if len(value.members) == 0 {
			f.pairs = append(f.pairs, formPair{name + ":-", ""})
		}
	case []any:
		for i, element := range value {
			f.add(name+":"+strconv.Itoa(i), element)
		}
		if len(value) == 0 {
			f.pairs = append(f.pairs, formPair{name + ":-", ""})
		}
	default:
		f.pairs = append(f.pairs, formPair{name, scalarText(value)})
	}
}

func (f *flattener) check(name, key string) {
	if f.err == nil && (key == "" || key == "-" || strings.ContainsAny(key, ":.[] \t\n\r")) {
		f.err = usageErrorf("%s: a form cannot carry the key %q; send this call as JSON (EncodingJSON)", name, key)
	}
}

// scalarText returns the text of a scalar in a form (protocol.md 3.4).
func scalarText(value any) string {
	switch value := value.(type) {
	case string:
		return value
	case int64:
		return strconv.FormatInt(value, 10)
	case float64:
		return floatText(value)
	case bool:
		if value {
			return "1"
		}
		return "0"
	default:
		panic("kaltura: a tree holds something else")
	}
}

// floatText returns the shortest text of a number, 3 for 3.0 (protocol.md 3.4).
func floatText(number float64) string {
	size := math.Abs(number)
	if number == 0 {
		return "0"
	}
	if size >= 1e-4 && size < 1e16 {
		return strconv.FormatFloat(number, 'f', -1, 64)
	}
	return strconv.FormatFloat(number, 'e', -1, 64)
}
