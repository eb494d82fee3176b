package kaltura

import (
	"log/slog"
	"net/http"
	"reflect"
	"slices"
	"time"
)

// Encoding is how the parameters of a request are written.
type Encoding int

// The encodings of requests (protocol.md 3). A request with files is JSON with the files
// beside it, whatever is chosen.
const (
	EncodingJSON Encoding = iota
	EncodingForm
)

// RequestOption is a setting of one call; given to a client, it is one of all its calls.
// What a call sets wins over what the client has.
type RequestOption func(*settings)

// settings are the options of a call, resolved.
type settings struct {
	// sent holds parameters by their names on the wire; a nil one is withheld.
	sent []member
	// extra holds those that the schema does not know.
	extra      []member
	header     Header
	timeouts   Timeouts
	retry      RetryPolicy
	encoding   Encoding
	answer     AnswerFormat
	idempotent *bool
	metadata   *ResponseMetadata
}

func defaultSettings() *settings {
	return &settings{
		header:   Header{},
		timeouts: defaultTimeouts,
		retry:    DefaultRetryPolicy(),
		answer:   AnswerJSON,
	}
}

// repeatable tells whether a call may be executed twice: the action's nature, unless the
// caller knows better.
func (s *settings) repeatable(byNature bool) bool {
	if s.idempotent != nil {
		return *s.idempotent
	}
	return byNature
}

// encoded returns parameters as they go into a tree.
func (s *settings) encoded(e *encoder, raw []member) ([]member, error) {
	tree := &branch{}
	for _, m := range raw {
		if m.value == nil {
			continue
		}
		if err := e.argument(tree, m.name, reflect.ValueOf(m.value)); err != nil {
			return nil, err
		}
	}
	return tree.members, nil
}

func with(members []member, name string, value any) []member {
	members = slices.DeleteFunc(slices.Clone(members), func(m member) bool { return m.name == name })
	return append(members, member{name, value})
}

// setting returns the option that sends a parameter of the schema with each call.
func setting(name string, value any) RequestOption {
	return func(s *settings) { s.sent = with(s.sent, name, value) }
}

// WithSetting sends a setting of the schema by its name on the wire: a value of another
// type than is declared, such as a placeholder for one (see [Use]).
//
// A nil value withholds a setting that the client has.
func WithSetting(name string, value any) RequestOption {
	return setting(name, value)
}

// WithParameter sends a parameter that the schema does not know: a text, number, bool,
// object, a map or list of them, or an Opt. It wins over a parameter of the same name.
func WithParameter(name string, value any) RequestOption {
	return func(s *settings) { s.extra = with(s.extra, name, value) }
}

// WithHeader sends a header with each request.
func WithHeader(name, value string) RequestOption {
	return func(s *settings) {
		s.header = s.header.Clone()
		s.header.Set(name, value)
	}
}

// WithTimeouts sets all limits of waiting.
func WithTimeouts(timeouts Timeouts) RequestOption {
	return func(s *settings) { s.timeouts = timeouts }
}

// WithTimeout sets the limit of a whole call, all its attempts together. A deadline of
// the context holds besides.
func WithTimeout(total time.Duration) RequestOption {
	return func(s *settings) { s.timeouts.Total = total }
}

// WithRetry sets how often a call is repeated.
func WithRetry(policy RetryPolicy) RequestOption {
	return func(s *settings) { s.retry = policy }
}

// WithIdempotent says whether a call may be executed twice, if you know better than the
// schema.
func WithIdempotent(idempotent bool) RequestOption {
	return func(s *settings) { s.idempotent = &idempotent }
}

// WithEncoding sets how parameters are written; JSON unless this is said.
func WithEncoding(encoding Encoding) RequestOption {
	return func(s *settings) { s.encoding = encoding }
}

// WithAnswerFormat sets what the server is asked to answer in; JSON unless this is said.
// An action that answers a map is always asked for XML where JSON would lose its keys
// (protocol.md 5.2).
func WithAnswerFormat(format AnswerFormat) RequestOption {
	return func(s *settings) { s.answer = format }
}

// WithMetadata fills in what is known of the answer besides its value, also when the
// call fails.
func WithMetadata(metadata *ResponseMetadata) RequestOption {
	return func(s *settings) { s.metadata = metadata }
}

// ClientOption is a setting of a client: one of those below, or any RequestOption.
type ClientOption interface {
	configure(*Client)
}

func (o RequestOption) configure(c *Client) {
	if o != nil {
		c.defaults = append(c.defaults, o)
	}
}

type clientOption func(*Client)

func (o clientOption) configure(c *Client) { o(c) }

// WithTransport sets what sends the requests.
func WithTransport(transport Transport) ClientOption {
	return clientOption(func(c *Client) { c.engine.transport = transport })
}

// WithHTTPClient sends the requests with a client of net/http; see [NewHTTPTransport].
func WithHTTPClient(client *http.Client) ClientOption {
	return WithTransport(NewHTTPTransport(client))
}

// WithClientTag sets what requests name as their client.
func WithClientTag(tag string) ClientOption {
	return clientOption(func(c *Client) { c.tag = tag })
}

// WithLogger logs each request and answer, secrets redacted; nothing is logged unless
// this is said.
func WithLogger(logger *slog.Logger) ClientOption {
	return clientOption(func(c *Client) { c.engine.logger = logger })
}

// OnRequest calls a function before each attempt. It may change the headers.
func OnRequest(hook func(*RequestInfo)) ClientOption {
	return clientOption(func(c *Client) { c.engine.onRequest = hook })
}

// OnResponse calls a function after each attempt.
func OnResponse(hook func(*ResponseInfo)) ClientOption {
	return clientOption(func(c *Client) { c.engine.onResponse = hook })
}

// WithMaxAnswerSize sets the most bytes of an answer that is no file, decompressed.
func WithMaxAnswerSize(bytes int64) ClientOption {
	return clientOption(func(c *Client) { c.engine.maxAnswer = bytes })
}

// WithSignedRequests signs requests that are written as forms, and the addresses of
// files, with a kalsig (protocol.md 4.5). Only old servers look at it.
func WithSignedRequests() ClientOption {
	return clientOption(func(c *Client) { c.signs = true })
}
