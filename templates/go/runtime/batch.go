package kaltura

import (
	"context"
	"reflect"
	"slices"
	"strconv"
)

// Batch is a multirequest: several calls in one request, executed in order
// (protocol.md 7). Services queue calls in it, Do sends them. It is for one goroutine,
// and for one request.
//
//	batch := kaltura.NewBatch(client)
//	entries := media.NewBatch(batch).List(nil)
//	flavors := flavorasset.NewBatch(batch).GetByEntryID(entries.Ref("objects", 0, "id").String())
//	if err := batch.Do(ctx); err != nil { ... }
//	found, err := flavors.Result()
type Batch struct {
	client *Client
	opts   []RequestOption
	calls  []*queued
	files  []filePart
	sent   bool
	err    error
}

// NewBatch begins a multirequest; the options are those of the whole request.
func NewBatch(client *Client, opts ...RequestOption) *Batch {
	return &Batch{client: client, opts: opts}
}

// Len returns the number of calls.
func (b *Batch) Len() int { return len(b.calls) }

// Queue adds a call; the parameters are as for [Call]. What is wrong with them is the
// error of [Batch.Do]. Options of the call can be settings that are sent, such
// as another session or another language, and WithIdempotent.
func Queue[T any](
	batch *Batch, action *Action, opts []RequestOption, optional any, required ...any,
) *Pending[T] {
	pending := &Pending[T]{}
	pending.call = batch.queue(action, opts, optional, required)
	pending.call.into = reflect.ValueOf(&pending.value).Elem()
	return pending
}

// Nothing is the result of an action that answers nothing.
type Nothing struct{}

// perCall are settings that the server does not copy into the calls (protocol.md 7.3).
var perCall = []string{"language", "responseProfile", "apiVersion"}

func (b *Batch) queue(action *Action, opts []RequestOption, optional any, required []any) *queued {
	call := &queued{batch: b, position: len(b.calls) + 1, action: action, tree: &branch{}}
	b.calls = append(b.calls, call)
	if b.sent {
		b.fail(usageErrorf("this multirequest was sent: begin another one"))
		return call
	}
	if err := b.prepare(call, opts, optional, required); err != nil {
		b.fail(inAction(err, action))
	}
	return call
}

func (b *Batch) prepare(call *queued, opts []RequestOption, optional any, required []any) error {
	e := &encoder{batch: b}
	if err := e.arguments(call.tree, call.action, optional, required); err != nil {
		return err
	}
	for _, file := range e.files {
		file.name = strconv.Itoa(call.position) + ":" + file.name
		b.files = append(b.files, file)
	}
	if err := call.take(opts); err != nil {
		return err
	}
	sent, err := call.settings.encoded(e, call.settings.sent)
	if err != nil {
		return err
	}
	extra, err := call.settings.encoded(e, call.settings.extra)
	if err != nil {
		return err
	}
	call.tree.addMissing(sent)
	for _, m := range extra {
		call.tree.set(m)
	}
	for _, name := range []string{"service", "action"} {
		if call.tree.has(name) {
			return usageErrorf("no multirequest can hold a parameter %q", name)
		}
	}
	return checkPlaceholders(call.tree, "")
}

// take takes the options of one call: what is sent, and nothing else.
func (q *queued) take(opts []RequestOption) error {
	before := defaultSettings()
	q.settings = defaultSettings()
	for _, opt := range opts {
		if opt != nil {
			opt(q.settings)
		}
	}
	rest := *q.settings
	rest.sent, rest.extra, rest.idempotent = nil, nil, nil
	if !reflect.DeepEqual(&rest, before) {
		return usageErrorf("an option concerns the whole request: give it to NewBatch")
	}
	q.without = map[string]bool{}
	for _, m := range q.settings.sent {
		if m.value == nil {
			q.without[m.name] = true
		}
	}
	return nil
}

// fail notes the first mistake.
func (b *Batch) fail(err error) {
	if b.err == nil {
		b.err = err
	}
}

// Do sends the calls. Its error is what the request as a whole failed with, or the first
// mistake in a call, with which nothing is sent; what a single call failed with is in its
// [Pending].
func (b *Batch) Do(ctx context.Context) error {
	err := b.do(ctx)
	if err != nil {
		for _, call := range b.calls {
			if !call.done {
				call.settle(err)
			}
		}
	}
	return err
}

func (b *Batch) do(ctx context.Context) error {
	if b.err != nil {
		return b.err
	}
	if b.sent {
		return usageErrorf("this multirequest was sent already")
	}
	b.sent = true
	if len(b.calls) == 0 {
		return nil
	}
	s, err := b.client.settings(b.opts)
	if err != nil {
		return err
	}
	tree, err := b.tree(s)
	if err != nil {
		return err
	}
	if b.answersMap() {
		s.answer = AnswerXML
	}
	x, err := b.client.exchange("multirequest", "service/multirequest", tree, b.files, s)
	if err != nil {
		return err
	}
	b.describe(x, s)
	answered := 0
	x.decode = func(body []byte, format AnswerFormat) (decoded, error) {
		var known decoded
		var err error
		answered, known, err = b.decode(body, format)
		return known, err
	}
	var metadata ResponseMetadata
	if s.metadata == nil {
		s.metadata = &metadata
	}
	if err := b.client.send(ctx, x, s); err != nil {
		return err
	}
	b.finish(answered, x, s.metadata)
	return nil
}

// describe says what may be done with the request.
func (b *Batch) describe(x *exchange, s *settings) {
	repeatable := true
	for _, call := range b.calls {
		repeatable = repeatable && call.settings.repeatable(call.action.Repeatable)
		x.secrets = append(x.secrets, call.action.Secrets...)
	}
	x.repeatable = s.repeatable(repeatable)
}

// answersMap tells whether a call answers a map, which loses its keys in JSON
// (protocol.md 5.2).
func (b *Batch) answersMap() bool {
	return !isOTT && slices.ContainsFunc(b.calls, func(call *queued) bool {
		return call.into.Kind() == reflect.Map
	})
}

// tree returns all parameters; each call repeats what it would not inherit
// (protocol.md 7.3).
func (b *Batch) tree(s *settings) (*branch, error) {
	e := &encoder{}
	common, err := b.client.common(e, s)
	if err != nil {
		return nil, err
	}
	tree := &branch{}
	for _, call := range b.calls {
		tree.add(strconv.Itoa(call.position), b.callTree(call, common))
	}
	for _, m := range common {
		// The server fills in what is missing in a call: what a call is to go without
		// must not stand where it would be taken from.
		if m.name == "apiVersion" || !b.isRepeated(m.name) {
			tree.add(m.name, m.value)
		}
	}
	extra, err := s.encoded(e, s.extra)
	if err != nil {
		return nil, err
	}
	for _, m := range extra {
		tree.set(m)
	}
	return tree, nil
}

func (b *Batch) callTree(call *queued, common []member) *branch {
	one := &branch{members: []member{{"service", call.action.Service}, {"action", call.action.Name}}}
	one.members = append(one.members, call.tree.members...)
	for _, m := range common {
		if b.isRepeated(m.name) && !call.without[m.name] {
			one.addMissing([]member{m})
		}
	}
	return one
}

// isRepeated tells whether a setting stands in each call.
func (b *Batch) isRepeated(name string) bool {
	return slices.Contains(perCall, name) || slices.ContainsFunc(b.calls, func(call *queued) bool {
		return call.without[name]
	})
}

func (b *Batch) decode(body []byte, format AnswerFormat) (int, decoded, error) {
	classes := make([]*Classes, len(b.calls))
	settlers := make([]settler, len(b.calls))
	for i, call := range b.calls {
		classes[i], settlers[i] = call.action.classes(), call
	}
	return decodeAnswers(body, format, classes, settlers)
}

// finish settles the calls that have no answer, and tells the errors what is known.
func (b *Batch) finish(answered int, x *exchange, metadata *ResponseMetadata) {
	for i, call := range b.calls {
		if i >= answered {
			call.settle(&BatchError{call.action.String() + ": the server answered " +
				strconv.Itoa(answered) + " of " + strconv.Itoa(len(b.calls)) + " calls"})
		}
		if failed, is := call.err.(*APIError); is {
			failed.Metadata = metadata
			call.err = b.client.engine.redact(x, failed)
		}
	}
}
