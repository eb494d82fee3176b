package kaltura

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

const sessionText = "djJ8MTAyfHNlc3Npb24tdGhhdC1pcy1zZWNyZXQ="

// stage is a server on this machine and an engine that talks to it.
type stage struct {
	*httptest.Server
	engine *engine
	calls  atomic.Int32
	mu     sync.Mutex
	waits  []time.Duration
}

// newStage serves with a handler that is told the number of the request, from 1. Waits
// are noted instead of made.
func newStage(t *testing.T, handle func(n int, w http.ResponseWriter, r *http.Request)) *stage {
	t.Helper()
	s := &stage{}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		handle(int(s.calls.Add(1)), w, r)
	}))
	s.engine = newEngine(s)
	t.Cleanup(func() {
		s.engine.transport.(*HTTPTransport).CloseIdleConnections()
		s.CloseClientConnections()
		s.Close()
	})
	return s
}

func newEngine(s *stage) *engine {
	c := systemClock()
	c.sleep = func(_ context.Context, wait time.Duration) {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.waits = append(s.waits, wait)
	}
	c.random = func() float64 { return 0.5 }
	return &engine{
		transport: NewHTTPTransport(nil), clock: c, maxAnswer: 1 << 20,
		redactor: newRedactor([]string{"ks", "secret", "password"}),
	}
}

// call is an exchange that sends JSON parameters, and keeps the text of the answer.
type call struct {
	exchange
	text string
}

func (s *stage) call(repeatable bool) *call {
	tree := map[string]any{"ks": sessionText, "entryId": "0_abc"}
	body, _ := json.Marshal(tree)
	c := &call{exchange: exchange{
		label: "media.get", url: s.URL + "/api_v3/service/media/action/get", header: Header{},
		body: newBytesBody(body, "application/json"), answer: AnswerJSON,
		parameters: func() any { return tree }, repeatable: repeatable,
		timeouts: Timeouts{Connect: 5 * time.Second, Read: 5 * time.Second}, retry: DefaultRetryPolicy(),
	}}
	c.decode = func(body []byte, _ AnswerFormat) (decoded, error) {
		var value any
		if err := json.Unmarshal(body, &value); err != nil {
			return decoded{}, malformedf("", "no JSON: %v", err)
		}
		if fields, ok := value.(map[string]any); ok && fields["objectType"] == "KalturaAPIException" {
			return decoded{}, &APIError{
				Code: ErrorCode(fmt.Sprint(fields["code"])), Message: fmt.Sprint(fields["message"]),
				Args: map[string]string{"KSID": sessionText},
			}
		}
		c.text = string(body)
		return decoded{}, nil
	}
	return c
}

func (s *stage) do(c *call) (*ResponseMetadata, error) {
	return s.engine.do(context.Background(), &c.exchange)
}

// download is an exchange that fetches a file.
func (s *stage) download(path string) *Download {
	c := s.call(true)
	c.body = nil
	c.label = "data.serve"
	c.url = s.URL + path + "?entryId=0_abc&ks=" + quote(sessionText)
	return newDownload(s.engine, &c.exchange)
}

func send(w http.ResponseWriter, text string) { _, _ = io.WriteString(w, text) }

// hijack takes over the connection of a request.
func hijack(t *testing.T, w http.ResponseWriter, text string) {
	connection, _, err := http.NewResponseController(w).Hijack()
	if err != nil {
		t.Error(err)
		return
	}
	_, _ = io.WriteString(connection, text)
	_ = connection.Close()
}

func noSecret(t *testing.T, texts ...string) {
	t.Helper()
	for _, text := range texts {
		for _, spelling := range []string{sessionText, quote(sessionText), sessionText[:20]} {
			if strings.Contains(text, spelling) {
				t.Errorf("a secret is shown: %s", text)
			}
		}
	}
}

// quiet is a log that nobody reads, for servers whose clients misbehave on purpose.
func quiet() *log.Logger { return log.New(io.Discard, "", 0) }
