package kaltura

import (
	"context"
	"math"
	"reflect"
)

// tokenCalls makes the calls of an upload, and keeps the token that came last.
type tokenCalls[T Object] struct {
	client  *Client
	classes *Classes
	opts    []RequestOption
	token   T
}

func (c *tokenCalls[T]) knows(wire string, set bool) bool {
	declared := reflect.TypeFor[T]()
	if declared.Kind() != reflect.Pointer {
		return false
	}
	empty, _ := reflect.New(declared.Elem()).Interface().(Object)
	found, known := PropertyOf(empty, wire)
	return known && !(set && found.ReadOnly)
}

func (c *tokenCalls[T]) add(ctx context.Context, facts map[string]any) (uploadState, error) {
	facts["objectType"] = "KalturaUploadToken"
	return c.call(ctx, "add", false, []string{"uploadToken"}, facts)
}

func (c *tokenCalls[T]) get(ctx context.Context, id string) (uploadState, error) {
	return c.call(ctx, "get", true, []string{"uploadTokenId"}, id)
}

func (c *tokenCalls[T]) send(
	ctx context.Context, id string, chunk uploadChunk, at *chunkPlace,
) (uploadState, error) {
	if at == nil {
		return c.call(ctx, "upload", false, []string{"uploadTokenId", "fileData"}, id, chunk.file)
	}
	names := []string{"uploadTokenId", "fileData", "resume", "finalChunk", "resumeAt"}
	offset := int64(-1)
	if at.resume {
		offset = at.offset
	}
	return c.call(ctx, "upload", false, names, id, chunk.file, at.resume, at.final, offset)
}

func (c *tokenCalls[T]) call(
	ctx context.Context, name string, repeatable bool, names []string, arguments ...any,
) (uploadState, error) {
	action := &Action{
		Service: "uploadtoken", Name: name, Required: names, Classes: c.classes, Repeatable: repeatable,
	}
	token, err := Call[T](ctx, c.client, action, c.opts, nil, arguments...)
	if err != nil {
		return uploadState{}, err
	}
	if isNil(token) {
		return uploadState{}, malformedf("", "the server answered no upload token (%s)", action)
	}
	c.token = token
	return tokenState(token), nil
}

// tokenState reads an upload token, whatever its class calls its properties.
func tokenState(token Object) uploadState {
	state := uploadState{}
	id, _ := PropertyOf(token, "id")
	state.id, _ = id.Value.(string)
	status, _ := PropertyOf(token, "status")
	state.status = wholeNumber(status.Value)
	uploaded, _ := PropertyOf(token, "uploadedFileSize")
	state.uploaded = numberOfBytes(uploaded.Value)
	finalizes, _ := PropertyOf(token, "autoFinalize")
	state.finalizes = wholeNumber(finalizes.Value) == 1
	return state
}

// numberOfBytes returns a number of bytes, 0 for none, -1 for what cannot be one.
func numberOfBytes(value any) int64 {
	if number, is := value.(float64); is && (number != math.Trunc(number) || math.Abs(number) > exact) {
		return -1
	}
	return wholeNumber(value)
}

// wholeNumber returns a number of any kind, enums included, without its fraction; 0 for
// what is none.
func wholeNumber(value any) int64 {
	switch number := reflect.ValueOf(value); number.Kind() {
	case reflect.Int64:
		return number.Int()
	case reflect.Float64:
		return int64(number.Float())
	case reflect.Bool:
		if number.Bool() {
			return 1
		}
	}
	return 0
}
