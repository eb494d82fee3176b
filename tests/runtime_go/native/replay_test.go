package kaltura

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"testing"
	"time"
)

// replayed returns a client of the replay server that KALTURA_REPLAY names, which plays
// the recordings of the project.
func replayed(t *testing.T, opts ...ClientOption) *Client {
	t.Helper()
	address := os.Getenv("KALTURA_REPLAY")
	if address == "" {
		t.Skip("KALTURA_REPLAY does not name a replay server")
	}
	return replayedAt(t, address, opts...)
}

func replayedAt(t *testing.T, address string, opts ...ClientOption) *Client {
	t.Helper()
	all := []ClientOption{
		WithSetting("ks", sessionText), WithSetting("partnerId", int64(102)),
		WithRetry(RetryPolicy{Retries: 1, MaxRetryAfter: time.Second}),
	}
	if os.Getenv("KALTURA_ENCODING") == "form" {
		all = append(all, WithEncoding(EncodingForm))
	}
	if os.Getenv("KALTURA_FORMAT") == "xml" {
		all = append(all, WithAnswerFormat(AnswerXML))
	}
	client, err := New(address, append(all, opts...)...)
	if err != nil {
		t.Fatal(err)
	}
	return client
}

// outcome names the kind of an error.
func outcome(err error) string {
	var refused *APIError
	var status *HTTPStatusError
	var timeout *TimeoutError
	var broken *TransportError
	var malformed *MalformedAnswerError
	switch {
	case err == nil:
		return "value"
	case errors.As(err, &refused):
		return "api"
	case errors.As(err, &status):
		return fmt.Sprint("status ", status.Status)
	case errors.As(err, &timeout):
		return fmt.Sprint("timeout ", timeout.Sent)
	case errors.As(err, &broken):
		return fmt.Sprint("transport ", broken.Sent)
	case errors.As(err, &malformed):
		return "malformed"
	}
	return "other: " + err.Error()
}

func TestFaultsOfTheReplayServer(t *testing.T) {
	address := replayed(t).ServiceURL()
	for fault, c := range map[string]struct {
		wanted   string
		repeated bool
	}{
		"none": {"value", false}, "delay=0.01": {"value", false}, "drip=0.001": {"value", false},
		"close-before": {"transport true", true}, "reset-before": {"transport true", true},
		"close-after": {"transport true", true}, "reset": {"transport true", true},
		"hang=3": {"timeout true", true}, "half": {"transport true", true},
		"cut-chunks": {"transport true", true}, "cut-head": {"transport true", true},
		"length-long": {"transport true", true}, "cut-gzip": {"transport true", true},
		"bad-gzip": {"malformed", false}, "noise": {"malformed", false}, "html": {"malformed", false},
		"garbage": {"transport true", true}, "server-error": {"status 500", false},
		"bad-gateway": {"status 502", true}, "unavailable=0": {"status 503", true},
		"gateway-timeout": {"status 504", true}, "throttle=0": {"status 429", true},
		"unavailable=5": {"status 503", false}, "empty": {"api", false},
		"redirect=302": {"status 302", false}, "redirect=307": {"value", false}, "redirect=308": {"value", false},
		"redirect-loop=307": {"status 302", false}, "huge": {"malformed", false},
	} {
		t.Run(fault, func(t *testing.T) {
			for _, repeatable := range []bool{true, false} {
				attempts := 0
				client := replayedAt(t, address+"/fault/"+fault, OnRequest(func(*RequestInfo) { attempts++ }),
					WithTimeouts(Timeouts{Connect: 5 * time.Second, Read: 700 * time.Millisecond}))
				_, err := client.Call(context.Background(), RawCall{Service: "system", Action: "ping", Repeatable: repeatable})
				if got := outcome(err); got != c.wanted {
					t.Errorf("%s: %v", got, err)
				}
				wanted := 1
				if c.repeated && repeatable {
					wanted = 2
				}
				if attempts != wanted {
					t.Errorf("%d attempts, not %d", attempts, wanted)
				}
				if err != nil {
					noSecret(t, err.Error())
				}
			}
		})
	}
}

func TestAConnectionThatWentStale(t *testing.T) {
	client := replayed(t)
	for range 3 {
		call := RawCall{Service: "system", Action: "ping"}
		if _, err := client.Call(context.Background(), call, WithHeader("X-Replay-Fault", "stale")); err != nil {
			t.Error(err)
		}
		time.Sleep(100 * time.Millisecond)
	}
}

func TestARecordedFlakyServer(t *testing.T) {
	client := replayed(t)
	call := RawCall{Service: "media", Action: "get", Args: map[string]any{"entryId": "0_flaky"}, Repeatable: true}
	var metadata ResponseMetadata
	value, err := client.Call(context.Background(), call, WithMetadata(&metadata))
	entry, _ := value.(map[string]any)
	if err != nil || entry["name"] != "at last" || metadata.Attempts != 2 {
		t.Error(value, err, metadata)
	}
}

func TestRecordedFiles(t *testing.T) {
	client := replayed(t)
	fetch := func(client *Client, entry string) *Download {
		file, err := Fetch(client, &Action{Service: "data", Name: "serve", Required: []string{"entryId"}, Classes: &noClasses}, nil, nil, entry)
		if err != nil {
			t.Fatal(err)
		}
		return file
	}
	if text, err := fetch(client, "0_data").Bytes(context.Background()); err != nil || string(text) != "<x a=\"1\">&amp;</x>\n" {
		t.Error(string(text), err)
	}
	stream, err := fetch(client, "0_large").Open(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	defer stream.Close()
	if size, err := io.Copy(io.Discard, stream); err != nil || size != 300000 || stream.Size() != size || stream.FileName() != "large.mp4" {
		t.Error(size, err)
	}
	for entry, code := range map[string]ErrorCode{"0_nope": "ENTRY_ID_NOT_FOUND", "0_data": "INVALID_KS"} {
		used := client
		if code == "INVALID_KS" {
			used = client.With(WithSetting("ks", "expired"))
		}
		if _, err := fetch(used, entry).Open(context.Background()); !errors.Is(err, code) {
			t.Errorf("%s: %v", entry, err)
		}
	}
}

func TestARecordedUpload(t *testing.T) {
	client := replayed(t)
	for name, file := range map[string]*File{
		"bytes":  FileFromBytes("holiday.mp4", []byte("0123456789abcdefghijVWXYZ")),
		"stream": NewSizedFile("holiday.mp4", io.MultiReader(bytes.NewReader([]byte("0123456789abcdefghijVWXYZ"))), 25),
	} {
		var sent []int64
		token, err := Upload[*uploadToken](context.Background(), client, &noClasses, file, WithChunkSize(10),
			WithProgress(func(n, _ int64) { sent = append(sent, n) }))
		if err != nil || token.ID.Or("") != "0_up10ad" || token.Status.Or(0) != 2 || fmt.Sprint(sent) != "[10 20 25]" {
			t.Errorf("%s: %+v, %v, %v", name, token, err, sent)
		}
	}
}
