package kaltura

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"time"
)

// attempts counts and reports the attempts of one call: hooks, logs, the next delay.
type attempts struct {
	engine *engine
	x      *exchange
	ctx    context.Context
	// release frees the timer of the total timeout; lift does so and keeps the context.
	release  context.CancelFunc
	lift     func()
	deadline time.Time
	number   int
	started  time.Time
	// since is when the current attempt started, url where it goes.
	since time.Time
	url   string
	// next is the wait before the next attempt, if there is one.
	next   time.Duration
	repeat bool

	// hiding hides the secrets of this call, whose values are secret; see redactor.
	hiding *redactor
	secret []string
}

// begin starts to count the attempts of a call. Its context ends with the total timeout.
func (e *engine) begin(ctx context.Context, x *exchange) *attempts {
	a := &attempts{engine: e, x: x, started: e.clock.now()}
	ctx, cancel := context.WithCancelCause(ctx)
	a.ctx, a.lift = ctx, func() {}
	a.release = func() { cancel(context.Canceled) }
	if total := x.timeouts.Total; total > 0 {
		timer := time.AfterFunc(total, func() { cancel(errTotalLimit) })
		a.deadline = a.started.Add(total)
		a.lift = func() { timer.Stop() }
		a.release = func() { timer.Stop(); cancel(context.Canceled) }
	}
	return a
}

// request makes the request of the exchange.
func (a *attempts) request(method, accept, encoding string) *Request {
	header := Header{}
	header.Set("Accept", accept)
	header.Set("Accept-Encoding", encoding)
	for name, values := range a.x.header {
		header[name] = slices.Clone(values)
	}
	return &Request{
		Method: method, URL: a.x.url, Header: header, Body: a.x.body,
		ConnectTimeout: a.x.timeouts.Connect, ReadTimeout: a.x.timeouts.Read,
	}
}

// start notes that a request is about to be sent. It fails if a hook added a header that
// cannot be sent.
func (a *attempts) start(request *Request) error {
	a.number++
	a.since = a.engine.clock.now()
	a.url = request.URL
	a.repeat = false
	if a.engine.onRequest == nil {
		return nil
	}
	before := request.Header.Clone()
	a.engine.onRequest(&RequestInfo{
		Action: a.x.label, Method: request.Method, URL: a.hide(request.URL),
		Header: request.Header, Attempt: a.number,
	})
	added := Header{}
	for name, values := range request.Header {
		if !slices.Equal(before[name], values) {
			added[name] = values
		}
	}
	return checkAdded(added)
}

// failed notes a failure, decides whether another attempt follows, and returns the error
// without secrets.
func (a *attempts) failed(err error, request *Request, got *answer, metadata *ResponseMetadata) error {
	if got != nil && metadata == nil {
		metadata = a.metadata(got.status, got.header)
	}
	var refused *APIError
	if errors.As(err, &refused) {
		refused.Metadata = metadata
	}
	err = redactError(err, a)
	// Without a length or chunks, a body that makes no sense is half a body.
	f := failureOf(err, got != nil && got.unframed)
	if refused == nil {
		f.rewindable = request.Body == nil || request.Body.Repeatable()
		if got != nil {
			f.wants(got.header.Get("Retry-After"), a.engine.clock.now())
		}
		a.plan(f)
	}
	a.report(metadata, err)
	return err
}

// plan decides whether another attempt follows, and when.
func (a *attempts) plan(f failure) {
	a.next, a.repeat = a.x.retry.delay(a.number, f, a.x.repeatable, a.engine.clock.random)
	if !a.repeat {
		return
	}
	resumes := a.engine.clock.now().Add(a.next)
	if !a.deadline.IsZero() && !resumes.Before(a.deadline) {
		a.repeat = false
	}
	if given, ok := a.ctx.Deadline(); ok && !resumes.Before(given) || a.ctx.Err() != nil {
		a.repeat = false
	}
}

// wait waits for the next attempt; an error if the call is over before.
func (a *attempts) wait() error {
	a.engine.clock.sleep(a.ctx, a.next)
	return contextFailure(a.ctx, true)
}

func (a *attempts) metadata(status int, header Header) *ResponseMetadata {
	return metadataOf(status, header, a.number, a.engine.clock.now().Sub(a.started))
}

// redactor returns what hides the secrets of this call, and their values; they are found
// when first needed.
func (a *attempts) redactor() (*redactor, []string) {
	if a.hiding == nil {
		a.hiding = a.engine.redactor.also(a.x.secrets)
		if a.x.parameters != nil {
			a.secret = a.hiding.values(a.x.parameters())
		}
	}
	return a.hiding, a.secret
}

// hide takes the secrets of this call out of a text.
func (a *attempts) hide(text string) string {
	hiding, values := a.redactor()
	return hiding.text(text, values)
}

// excerpt makes an excerpt of the beginning of a body: on one line, without secrets.
func (a *attempts) excerpt(text string) string {
	hiding, values := a.redactor()
	if len(text) == longestBeginning {
		text = withoutBeginning(text, values)
	}
	text = strings.ToValidUTF8(hiding.text(text, values), "\uFFFD")
	runes := []rune(strings.Join(strings.Fields(text), " "))
	return string(runes[:min(len(runes), longestExcerpt)])
}

// report tells logs and the hook how an attempt ended.
func (a *attempts) report(metadata *ResponseMetadata, err error) {
	elapsed := a.engine.clock.now().Sub(a.since)
	a.log(metadata, err, elapsed)
	if a.engine.onResponse == nil {
		return
	}
	info := &ResponseInfo{
		Action: a.x.label, URL: a.hide(a.url), Attempt: a.number, Elapsed: elapsed,
		Metadata: metadata, Err: err, Retry: a.repeat,
	}
	if a.repeat {
		info.RetryIn = a.next
	}
	a.engine.onResponse(info)
}

func (a *attempts) log(metadata *ResponseMetadata, err error, elapsed time.Duration) {
	logger := a.engine.logger
	if logger == nil {
		return
	}
	if a.repeat && logger.Enabled(a.ctx, slog.LevelInfo) {
		logger.LogAttrs(a.ctx, slog.LevelInfo, "another attempt follows",
			slog.String("action", a.x.label), slog.String("error", a.errorText(err)),
			slog.Int("attempt", a.number+1), slog.Duration("wait", a.next))
	}
	if !logger.Enabled(a.ctx, slog.LevelDebug) {
		return
	}
	attrs := []slog.Attr{
		slog.String("action", a.x.label), slog.Int("attempt", a.number), slog.Duration("elapsed", elapsed),
	}
	if metadata != nil {
		attrs = append(attrs, slog.Int("status", metadata.Status),
			slog.String("server", a.hide(metadata.Server)), slog.String("session", a.hide(metadata.SessionID)))
	}
	if err != nil {
		attrs = append(attrs, slog.String("error", a.errorText(err)))
	}
	if a.x.parameters != nil {
		hiding, values := a.redactor()
		attrs = append(attrs, slog.String("parameters", hiding.shown(a.x.parameters(), values)))
	}
	logger.LogAttrs(a.ctx, slog.LevelDebug, "answered", attrs...)
}

func (a *attempts) errorText(err error) string {
	return a.hide(fmt.Sprintf("%T: %v", err, err))
}

// redact takes the secrets of a call out of an error that is part of its answer, as of
// one call in a multirequest.
func (e *engine) redact(x *exchange, err error) error {
	hider := &attempts{engine: e, x: x}
	return redactError(err, hider)
}
