// Package recorded tests the client against answers that a server gave.
package recorded

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"reflect"
	"strconv"
	"testing"

	"example.com/kaltura"
)

// recording is an answer that a server gave, and what belongs to it.
type recording struct {
	Name    string            `json:"name"`
	About   string            `json:"about"`
	Request map[string]any    `json:"request"`
	Status  int               `json:"status"`
	Headers map[string]string `json:"headers"`
	XML     *string           `json:"xml"`
	JSON    *string           `json:"json"`
	Outcome any               `json:"outcome"`
}

func recordings(t *testing.T) []recording {
	t.Helper()
	text, err := os.ReadFile("testdata/recorded.json")
	if err != nil {
		t.Fatal(err)
	}
	var found []recording
	if err := json.Unmarshal(text, &found); err != nil {
		t.Fatal(err)
	}
	return found
}

func TestRecorded(t *testing.T) {
	for _, each := range recordings(t) {
		if each.JSON != nil {
			t.Run(each.Name+"/json", func(t *testing.T) {
				play(t, each, *each.JSON, kaltura.AnswerJSON, "application/json")
			})
		}
		if each.XML != nil {
			t.Run(each.Name+"/xml", func(t *testing.T) {
				play(t, each, *each.XML, kaltura.AnswerXML, "text/xml")
			})
		}
	}
}

// play makes the call of a recording, and compares what was sent and what came of it.
func play(t *testing.T, each recording, body string, format kaltura.AnswerFormat, contentType string) {
	t.Helper()
	var received []byte
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		received, _ = io.ReadAll(r.Body)
		w.Header().Set("Content-Type", contentType)
		for name, value := range each.Headers {
			w.Header().Set(name, value)
		}
		w.WriteHeader(each.Status)
		_, _ = io.WriteString(w, body)
	}))
	defer server.Close()
	client, err := kaltura.New(server.URL, kaltura.WithAnswerFormat(format), kaltura.WithRetry(kaltura.RetryPolicy{}))
	if err != nil {
		t.Fatal(err)
	}
	outcome, err := outcomeOfCall(client, each.Name)
	if err != nil {
		t.Fatalf("%s: %v", each.About, err)
	}
	var sent map[string]any
	if err := json.Unmarshal(received, &sent); err != nil {
		t.Fatalf("%s: the request is no JSON: %v", each.About, err)
	}
	compare(t, each.About+" The request", own(sent), own(each.Request))
	compare(t, each.About+" The outcome", plain(t, outcome), each.Outcome)
}

func compare(t *testing.T, what string, got, want any) {
	t.Helper()
	if !reflect.DeepEqual(got, want) {
		shownGot, _ := json.MarshalIndent(got, "", "  ")
		shownWant, _ := json.MarshalIndent(want, "", "  ")
		t.Errorf("%s is\n%s\ninstead of\n%s", what, shownGot, shownWant)
	}
}

// outcomeOfCall returns the result of a call, or what the server refused it with.
func outcomeOfCall(client *kaltura.Client, name string) (any, error) {
	result, err := calls[name](context.Background(), client)
	var refused *kaltura.APIError
	switch {
	case errors.As(err, &refused):
		return map[string]any{"error": told(refused)}, nil
	case err != nil:
		return nil, err
	}
	switch result := result.(type) {
	case []any:
		return map[string]any{"value": result}, nil
	case interface{ TotalCount() (int64, bool) }:
		return map[string]any{"value": valueOf(reflect.ValueOf(result).Elem().FieldByName("First").Interface())}, nil
	default:
		return map[string]any{"value": valueOf(result)}, nil
	}
}

// outcomeOf returns what one call of a multirequest came to.
func outcomeOf[T any](pending *kaltura.Pending[T]) any {
	result, err := pending.Result()
	if err != nil {
		return map[string]any{"error": told(err)}
	}
	return map[string]any{"value": valueOf(result)}
}

// told is what the server says of an error.
func told(err error) map[string]any {
	found := errorOf(err)
	delete(found, "kind")
	return found
}

// plain returns a value as it reads back from JSON.
func plain(t *testing.T, value any) any {
	t.Helper()
	text, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	var found any
	if err := json.Unmarshal(text, &found); err != nil {
		t.Fatal(err)
	}
	return found
}

// common are the parameters that belong to the client rather than to what is called.
var common = map[string]bool{
	"apiVersion": true, "clientTag": true, "format": true, "ignoreNull": true, "ks": true, "partnerId": true,
}

// own returns the parameters of what is called; those of each call in a multirequest.
func own(body map[string]any) map[string]any {
	found := map[string]any{}
	for name, value := range body {
		if common[name] {
			continue
		}
		found[name] = value
		if call, is := value.(map[string]any); is {
			if _, err := strconv.Atoi(name); err == nil {
				found[name] = own(call)
			}
		}
	}
	return found
}
