package kaltura

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// entry is an element of a list or map.
type entry struct {
	key string
	at  int32
}

// list reads a list. Nulls among its elements are left out (protocol.md 5.2).
func (d *decoder) list(at int32, s *shape, into reflect.Value) (bool, *mismatch) {
	if d.doc.nodes[at].kind == nodeNull {
		return false, nil
	}
	elements, problem := d.elements(at)
	if problem != nil {
		return false, problem
	}
	made := reflect.MakeSlice(s.typ, len(elements), len(elements))
	kept := 0
	for index, element := range elements {
		set, problem := d.decode(element, s.item, made.Index(kept))
		if problem != nil {
			return false, problem.atIndex(index)
		}
		if set {
			kept++
		}
	}
	into.Set(made.Slice(0, kept))
	return true, nil
}

// elements returns the elements of a list, which with gaps arrives as an object in JSON
// (protocol.md 5.2).
func (d *decoder) elements(at int32) ([]int32, *mismatch) {
	n := &d.doc.nodes[at]
	switch n.kind {
	case nodeNull:
		return nil, nil
	case nodeList:
	case nodeElement:
		if problem := d.itemsOnly(at); problem != nil {
			return nil, problem
		}
	case nodeObject:
		return d.numbered(at)
	case nodeText:
		if n.text == "" {
			return nil, nil
		}
		fallthrough
	default:
		return nil, &mismatch{problem: "a list was expected, not a scalar"}
	}
	found := make([]int32, 0, d.doc.count(at))
	for child, end := d.doc.children(at); child < end; child = d.doc.nodes[child].next {
		found = append(found, child)
	}
	return found, nil
}

func (d *decoder) itemsOnly(at int32) *mismatch {
	if strings.TrimSpace(d.doc.nodes[at].text) != "" {
		return &mismatch{problem: "items were expected, not text"}
	}
	for child, end := d.doc.children(at); child < end; child = d.doc.nodes[child].next {
		if name := d.doc.nodes[child].name; name != "item" {
			return &mismatch{problem: "items were expected, not " + element(name)}
		}
	}
	return nil
}

// numbered returns the values of an object whose keys are numbers, sorted by them.
func (d *decoder) numbered(at int32) ([]int32, *mismatch) {
	type numberedNode struct {
		number uint64
		at     int32
	}
	var found []numberedNode
	for child, end := d.doc.children(at); child < end; child = d.doc.nodes[child].next {
		number, err := strconv.ParseUint(d.doc.nodes[child].name, 10, 64)
		if err != nil {
			return nil, &mismatch{problem: "a list was expected, not an object"}
		}
		found = append(found, numberedNode{number, child})
	}
	slices.SortStableFunc(found, func(a, b numberedNode) int {
		if a.number < b.number {
			return -1
		}
		return 1
	})
	elements := make([]int32, len(found))
	for i, element := range found {
		elements[i] = element.at
	}
	return elements, nil
}

// dictionary reads a map. An empty one is a list in JSON, and so is one that lost its
// keys (protocol.md 5.2).
func (d *decoder) dictionary(at int32, s *shape, into reflect.Value) (bool, *mismatch) {
	if d.doc.nodes[at].kind == nodeNull {
		return false, nil
	}
	entries, problem := d.entries(at)
	if problem != nil {
		return false, problem
	}
	made := reflect.MakeMapWithSize(s.typ, len(entries))
	for _, e := range entries {
		value := reflect.New(s.typ.Elem()).Elem()
		set, problem := d.decode(e.at, s.item, value)
		if problem != nil {
			return false, problem.at("[" + strconv.Quote(e.key) + "]")
		}
		if set {
			made.SetMapIndex(reflect.ValueOf(strings.Clone(e.key)).Convert(s.typ.Key()), value)
		}
	}
	into.Set(made)
	return true, nil
}

func (d *decoder) entries(at int32) ([]entry, *mismatch) {
	n := &d.doc.nodes[at]
	switch n.kind {
	case nodeObject, nodeList:
	case nodeElement:
		if problem := d.itemsOnly(at); problem != nil {
			return nil, problem
		}
	case nodeText:
		if n.text == "" {
			return nil, nil
		}
		fallthrough
	default:
		return nil, &mismatch{problem: "a map was expected, not a scalar"}
	}
	found := make([]entry, 0, d.doc.count(at))
	for child, end := d.doc.children(at); child < end; child = d.doc.nodes[child].next {
		e := entry{key: strconv.Itoa(len(found)), at: child}
		switch n.kind {
		case nodeObject:
			e.key = d.doc.nodes[child].name
		case nodeElement:
			if key := d.doc.find(child, "itemKey"); key >= 0 {
				e.key = d.doc.nodes[key].text
				if d.doc.count(child) == 1 {
					continue
				}
			}
		}
		found = append(found, e)
	}
	return found, nil
}
