package kaltura

import (
	"context"
	"slices"
	"strings"
)

// Client talks to one server. It cannot be changed, keeps its connections open, and is
// safe for use by several goroutines.
//
//	client, err := kaltura.New("https://www.kaltura.com", kaltura.WithKS("..."))
type Client struct {
	engine *engine
	// root is the address of the API: everything up to and including api_v3.
	root     string
	tag      string
	signs    bool
	defaults []RequestOption
}

// defaultMaxAnswer is the most bytes of an answer unless an option says otherwise.
const defaultMaxAnswer = 64 << 20

// New makes a client. serviceURL is the address of the server, such as
// https://www.kaltura.com; "" means the public one, where there is one.
//
// The error is a *UsageError.
func New(serviceURL string, opts ...ClientOption) (*Client, error) {
	if serviceURL == "" {
		serviceURL = defaultServiceURL
	}
	root, err := serviceRoot(serviceURL)
	if err != nil {
		return nil, err
	}
	c := &Client{root: root, tag: defaultClientTag}
	c.engine = &engine{
		clock:     systemClock(),
		maxAnswer: defaultMaxAnswer,
		redactor:  newRedactor(secretNames),
	}
	for _, opt := range opts {
		if opt != nil {
			opt.configure(c)
		}
	}
	if c.engine.transport == nil {
		c.engine.transport = NewHTTPTransport(nil)
	}
	if err := c.check(); err != nil {
		return nil, err
	}
	return c, nil
}

// With returns a client with more options, which shares everything else with this one.
// An option that is for one call only makes its calls fail.
func (c *Client) With(opts ...RequestOption) *Client {
	view := *c
	view.defaults = append(slices.Clip(c.defaults), opts...)
	return &view
}

// ServiceURL returns the address of the server, as it is used.
func (c *Client) ServiceURL() string { return strings.TrimSuffix(c.root, "/api_v3") }

// String returns what the client talks to, without secrets.
func (c *Client) String() string { return "kaltura.Client(" + c.ServiceURL() + ")" }

// settings returns the options of a call, resolved.
func (c *Client) settings(opts []RequestOption) (*settings, error) {
	s := defaultSettings()
	for _, opt := range c.defaults {
		opt(s)
	}
	for _, m := range s.sent {
		if slices.Contains(volatileNames, m.name) {
			return nil, usageErrorf("%s is for one call: give it to the call, not to the client", m.name)
		}
	}
	for _, opt := range opts {
		if opt != nil {
			opt(s)
		}
	}
	return s, s.check()
}

// check tells whether the options of the client can be used.
func (c *Client) check() error {
	_, err := c.settings(nil)
	return err
}

func (s *settings) check() error {
	if s.answer != AnswerJSON && s.answer != AnswerXML {
		return usageErrorf("there is no answer format %d", s.answer)
	}
	if s.encoding != EncodingJSON && s.encoding != EncodingForm {
		return usageErrorf("there is no encoding %d", s.encoding)
	}
	if err := checkAdded(s.header); err != nil {
		return err
	}
	if err := s.timeouts.check(); err != nil {
		return err
	}
	return s.retry.check()
}

// common returns the parameters that go with every call (protocol.md 4.1).
func (c *Client) common(e *encoder, s *settings) ([]member, error) {
	members, err := s.encoded(e, s.sent)
	if err != nil {
		return nil, err
	}
	if c.tag != "" {
		members = append(members, member{"clientTag", c.tag})
	}
	if APIVersion != "" {
		members = append(members, member{"apiVersion", APIVersion})
	}
	return members, nil
}

// plainExchange returns an exchange without address, body and decoding.
func (c *Client) plainExchange(label string, tree *branch, s *settings) *exchange {
	header := s.header
	if c.tag != "" && !header.Has("User-Agent") && isPrintable(c.tag) {
		header = header.Clone()
		header.Set("User-Agent", c.tag)
	}
	return &exchange{
		label:      label,
		header:     header,
		answer:     s.answer,
		parameters: func() any { return tree.plain() },
		timeouts:   s.timeouts,
		retry:      s.retry,
	}
}

// isPrintable tells whether a text can stand in a header.
func isPrintable(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return r < ' ' || r > '~' })
}

// exchange returns an exchange for a tree of parameters, without its decoding.
func (c *Client) exchange(label, path string, tree *branch, files []filePart, s *settings) (*exchange, error) {
	tree.set(member{"format", int64(s.answer)})
	if s.answer == AnswerXML && !isOTT {
		// Else null, "" and an empty list look the same (protocol.md 4.3).
		tree.set(member{"ignoreNull", true})
	}
	body, err := c.body(tree, files, s)
	if err != nil {
		return nil, err
	}
	x := c.plainExchange(label, tree, s)
	x.url, x.body = c.root+"/"+path, body
	return x, nil
}

func (c *Client) body(tree *branch, files []filePart, s *settings) (Body, error) {
	if len(files) > 0 {
		return newMultipartBody(appendJSON(nil, tree), files)
	}
	if s.encoding == EncodingJSON {
		// The bare type: with anything after it the server sees no JSON (protocol.md 2.3).
		return newBytesBody(appendJSON(nil, tree), "application/json"), nil
	}
	pairs, err := tree.flatten()
	if err != nil {
		return nil, err
	}
	if c.signs {
		pairs = append(pairs, formPair{"kalsig", kalsig(pairs)})
	}
	return newBytesBody(formBody(pairs), "application/x-www-form-urlencoded"), nil
}

// send makes the call of an exchange.
func (c *Client) send(ctx context.Context, x *exchange, s *settings) error {
	metadata, err := c.engine.do(ctx, x)
	if s.metadata != nil && metadata != nil {
		*s.metadata = *metadata
	}
	return err
}
