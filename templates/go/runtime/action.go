package kaltura

import (
	"context"
	"reflect"
	"strings"
)

// Action describes an action of a service, for generated code and for actions that are
// not in the schema.
type Action struct {
	// Service is the id of the service on the wire, such as metadata_metadata.
	Service string
	// Name is the name of the action on the wire.
	Name string
	// Required holds the names of the required parameters on the wire.
	Required []string
	// Classes finds the classes of what it answers; nil where it answers no objects.
	Classes *Classes
	// Repeatable tells whether repeating it is known to change nothing more.
	Repeatable bool
	// Secrets holds the names of more parameters that logs must not show.
	Secrets []string
}

func (a *Action) String() string { return a.Service + "." + a.Name }

// classes returns what finds the classes of its answers.
func (a *Action) classes() *Classes {
	if a.Classes == nil {
		return &noClasses
	}
	return a.Classes
}

// path is where the action is, below api_v3.
func (a *Action) path() string { return "service/" + a.Service + "/action/" + a.Name }

// Call makes a call and returns what the action answers.
//
// Parameters are given by value: the optional ones as a pointer to a struct with tags as
// generated ones have them, or nil; the required ones in the order of action.Required.
func Call[T any](
	ctx context.Context, client *Client, action *Action, opts []RequestOption, optional any, required ...any,
) (T, error) {
	var result, none T
	err := client.call(ctx, action, opts, optional, required, reflect.ValueOf(&result).Elem())
	if err != nil {
		return none, err
	}
	return result, nil
}

// Exec makes a call of an action that answers nothing, or whose answer does not matter.
// The parameters are as for [Call].
func Exec(
	ctx context.Context, client *Client, action *Action, opts []RequestOption, optional any, required ...any,
) error {
	var nothing struct{}
	return client.call(ctx, action, opts, optional, required, reflect.ValueOf(&nothing).Elem())
}

// Fetch prepares a call of an action that answers a file. The parameters are as for
// [Call].
func Fetch(
	client *Client, action *Action, opts []RequestOption, optional any, required ...any,
) (*Download, error) {
	return client.download(action, opts, optional, required)
}

// call makes a call and puts what the action answers into a variable.
func (c *Client) call(
	ctx context.Context, action *Action, opts []RequestOption, optional any, required []any, into reflect.Value,
) error {
	s, err := c.settings(opts)
	if err != nil {
		return err
	}
	e := &encoder{}
	tree, err := c.tree(e, action, s, optional, required)
	if err != nil {
		return err
	}
	if into.Kind() == reflect.Map && !isOTT {
		// A map loses its keys in JSON (protocol.md 5.2).
		s.answer = AnswerXML
	}
	x, err := c.exchange(action.String(), action.path(), tree, e.files, s)
	if err != nil {
		return err
	}
	x.repeatable, x.secrets = s.repeatable(action.Repeatable), action.Secrets
	x.decode = func(body []byte, format AnswerFormat) (decoded, error) {
		return decodeAnswer(body, format, action.classes(), into)
	}
	return c.send(ctx, x, s)
}

// tree returns all parameters of a call of one action, but for those that belong to the
// way they are written.
func (c *Client) tree(e *encoder, action *Action, s *settings, optional any, required []any) (*branch, error) {
	tree := &branch{}
	if err := e.arguments(tree, action, optional, required); err != nil {
		return nil, inAction(err, action)
	}
	common, err := c.common(e, s)
	if err != nil {
		return nil, err
	}
	tree.addMissing(common)
	extra, err := s.encoded(e, s.extra)
	if err != nil {
		return nil, err
	}
	for _, m := range extra {
		tree.set(m)
	}
	return tree, nil
}

func (c *Client) download(action *Action, opts []RequestOption, optional any, required []any) (*Download, error) {
	s, err := c.settings(opts)
	if err != nil {
		return nil, err
	}
	e := &encoder{}
	tree, err := c.tree(e, action, s, optional, required)
	if err != nil {
		return nil, err
	}
	if len(e.files) > 0 {
		return nil, usageErrorf("%s answers a file and cannot take one", action)
	}
	pairs, err := tree.flatten()
	if err != nil {
		return nil, err
	}
	if c.signs && !isOTT {
		pairs = append(pairs, formPair{"kalsig", kalsig(pairs)})
	}
	x := c.plainExchange(action.String(), tree, s)
	x.url = c.root + "/" + action.path() + "?" + string(formBody(pairs))
	x.repeatable, x.secrets = s.repeatable(true), action.Secrets
	x.decode = func(body []byte, format AnswerFormat) (decoded, error) {
		return decodeAnswer(body, format, action.classes(), reflect.ValueOf(&struct{}{}).Elem())
	}
	return newDownload(c.engine, x), nil
}

// inAction adds the action to what a mistake says.
func inAction(err error, action *Action) error {
	if mistake, is := err.(*UsageError); is && !strings.HasSuffix(mistake.message, ")") {
		mistake.message += " (" + action.String() + ")"
	}
	return err
}
