package kaltura

import (
	"context"
	"iter"
	"reflect"
)

const pageIndexName = "pageIndex"

// Pages is a list, of which the first page is there and the others are requested when
// All gets to them. Item is the type of the objects, Page that of a page.
type Pages[Item, Page any] struct {
	// First is the first page, as the server answered it.
	First Page

	query *query
}

// List asks for the first page of a list. The parameters are as for [Call]; optional is
// a pointer to a struct that has the pager of the action, whose name on the wire is
// given.
func List[Item, Page any](
	ctx context.Context, client *Client, action *Action, opts []RequestOption, pager string, optional any, required ...any,
) (*Pages[Item, Page], error) {
	q := newQuery(client, action, opts, pager, optional, required)
	first, err := page[Page](ctx, q, 0)
	if err != nil {
		return nil, err
	}
	return &Pages[Item, Page]{First: first, query: q}, nil
}

func page[Page any](ctx context.Context, q *query, number int64) (Page, error) {
	optional, required := q.page(number)
	return Call[Page](ctx, q.client, q.action, q.opts, optional, required...)
}

// TotalCount returns how many objects match on all pages, false when the server does not
// say.
func (p *Pages[Item, Page]) TotalCount() (int64, bool) {
	return totalOf(reflect.ValueOf(p.First))
}

// Objects returns the objects of the first page.
func (p *Pages[Item, Page]) Objects() []Item { return objectsOf[Item](p.First) }

// All yields the objects of all pages. Further pages are requested when the loop gets to
// them; leaving it early requests nothing more. Each loop requests them anew. An error
// ends the loop. When something is inserted or removed meanwhile, an object can come
// twice or not at all.
func (p *Pages[Item, Page]) All(ctx context.Context) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		for found, err := range p.Pages(ctx) {
			if err != nil {
				var none Item
				yield(none, err)
				return
			}
			for _, object := range objectsOf[Item](found) {
				if !yield(object, nil) {
					return
				}
			}
		}
	}
}

// Pages yields one page after the other, the first one included; see All.
func (p *Pages[Item, Page]) Pages(ctx context.Context) iter.Seq2[Page, error] {
	return func(yield func(Page, error) bool) {
		found := p.First
		progress := &progress{query: p.query}
		if !yield(found, nil) {
			return
		}
		for progress.moreAfter(reflect.ValueOf(found), len(objectsOf[Item](found))) {
			var err error
			found, err = page[Page](ctx, p.query, progress.number)
			if err == nil && len(objectsOf[Item](found)) == 0 || !yield(found, err) || err != nil {
				return
			}
		}
	}
}

// query is a list that can be asked for any of its pages.
type query struct {
	client   *Client
	action   *Action
	opts     []RequestOption
	optional reflect.Value
	required []any
	// pager is where the pager stands in the struct of optional parameters.
	pager int
	// first is the number of the first page that was asked for.
	first int64
}

// newQuery copies the parameters, so that later pages belong to the list that was asked
// for, even if the caller goes on to use the filter for something else.
func newQuery(client *Client, action *Action, opts []RequestOption, pager string, optional any, required []any) *query {
	given := reflect.ValueOf(optional)
	params := reflect.New(given.Type().Elem())
	if !given.IsNil() {
		params.Elem().Set(given.Elem())
	}
	q := &query{client: client, action: action, opts: opts, optional: params, pager: -1, first: 1}
	for _, property := range planOf(params.Type().Elem()).fields {
		value := params.Elem().Field(property.index)
		if property.kind == kindObject && !value.IsNil() {
			value.Set(shallowCopy(value))
		}
		if property.wire == pager {
			q.pager = property.index
		}
	}
	for _, value := range required {
		if object, is := value.(Object); is && !isNil(object) {
			value = shallowCopy(reflect.ValueOf(value)).Interface()
		}
		q.required = append(q.required, value)
	}
	if index, known := q.index().value(); known && index > 0 {
		q.first = index
	}
	return q
}

func shallowCopy(object reflect.Value) reflect.Value {
	if object.Kind() == reflect.Interface {
		object = object.Elem()
	}
	copied := reflect.New(object.Type().Elem())
	copied.Elem().Set(object.Elem())
	return copied
}

// pageIndex is the property of a pager that tells the page; nil where there is none.
type pageIndex struct{ at *Opt[int64] }

func (p pageIndex) value() (int64, bool) {
	if p.at == nil {
		return 0, false
	}
	return p.at.Get()
}

// index returns the page index of the query's pager.
func (q *query) index() pageIndex {
	if q.pager < 0 {
		return pageIndex{}
	}
	return pageIndexOf(q.optional.Elem().Field(q.pager))
}

func pageIndexOf(pager reflect.Value) pageIndex {
	if pager.IsNil() {
		return pageIndex{}
	}
	if pager.Kind() == reflect.Interface {
		pager = pager.Elem()
	}
	property := planOf(pager.Type().Elem()).byWire[pageIndexName]
	if property == nil {
		return pageIndex{}
	}
	found, _ := pager.Elem().Field(property.index).Addr().Interface().(*Opt[int64])
	return pageIndex{found}
}

// page returns the parameters of a page, counted from 0 in this list.
func (q *query) page(number int64) (optional any, required []any) {
	if number == 0 || q.pager < 0 {
		return q.optional.Interface(), q.required
	}
	params := reflect.New(q.optional.Type().Elem())
	params.Elem().Set(q.optional.Elem())
	pager := params.Elem().Field(q.pager)
	if pager.IsNil() {
		pager.Set(reflect.New(q.newPager(pager.Type())))
	} else {
		pager.Set(shallowCopy(pager))
	}
	if index := pageIndexOf(pager); index.at != nil {
		*index.at = Some(q.first + number)
	}
	return params.Interface(), q.required
}

// newPager returns the class of the pager that is made where none was given.
func (q *query) newPager(declared reflect.Type) reflect.Type {
	class := q.action.classes().root(declared)
	if planOf(class).abstract {
		if usual := q.action.classes().New("KalturaFilterPager"); usual != nil {
			return reflect.TypeOf(usual).Elem()
		}
	}
	return class
}

// progress is how far a list was read, and so whether there is more of it.
type progress struct {
	query  *query
	before int64
	seen   int64
	number int64
}

// moreAfter notes a page and tells whether to ask for the next one. A short page is not
// the end: servers cap the page size, and leave objects out that the caller may not see.
func (p *progress) moreAfter(page reflect.Value, objects int) bool {
	if p.number == 0 {
		// Pages before the first one that was asked for. A page is never longer than the
		// page size of the server, so this guess is never too high.
		p.before = (p.query.first - 1) * int64(objects)
	}
	p.number++
	p.seen += int64(objects)
	if objects == 0 || p.query.pager < 0 {
		return false
	}
	total, known := totalOf(page)
	return !known || total < 0 || p.before+p.seen < total
}

// totalOf returns the totalCount of a page.
func totalOf(page reflect.Value) (int64, bool) {
	if found, is := memberOf(page, "totalCount").(*Opt[int64]); is {
		return found.Get()
	}
	return 0, false
}

// objectsOf returns the objects of a page.
func objectsOf[Item any](page any) []Item {
	if found, is := memberOf(reflect.ValueOf(page), "objects").(*Opt[[]Item]); is {
		return found.Or(nil)
	}
	return nil
}

// memberOf returns the address of a property of an object; nil where there is none.
func memberOf(object reflect.Value, wire string) any {
	if !object.IsValid() || object.Kind() != reflect.Pointer || object.IsNil() {
		return nil
	}
	property := planOf(object.Type().Elem()).byWire[wire]
	if property == nil {
		return nil
	}
	return object.Elem().Field(property.index).Addr().Interface()
}
