package kaltura

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"
)

type uploadTokenStatus int64

// uploadToken is the class as a generated client has it.
type uploadToken struct {
	Base         `kaltura:"KalturaUploadToken"`
	ID           Opt[string]            `kaltura:"id,readonly"`
	FileName     Opt[string]            `kaltura:"fileName"`
	FileSize     Opt[float64]           `kaltura:"fileSize"`
	Status       Opt[uploadTokenStatus] `kaltura:"status,readonly"`
	Uploaded     Opt[float64]           `kaltura:"uploadedFileSize,readonly"`
	AutoFinalize Opt[int64]             `kaltura:"autoFinalize"`
}

// simpleToken is the class of a server without chunks.
type simpleToken struct {
	Base `kaltura:"KalturaUploadToken"`
	ID   Opt[string] `kaltura:"id,readonly"`
}

// uploadServer keeps one upload.
type uploadServer struct {
	*stage
	t         *testing.T
	data      []byte
	status    int
	finalizes bool
	added     map[string]any
	seen      []string
	// fail, if set, may answer in the place of the server; it tells whether it did.
	fail func(n int, action string, w http.ResponseWriter, r *http.Request) bool
}

func newUploadServer(t *testing.T) *uploadServer {
	u := &uploadServer{t: t}
	u.stage = newStage(t, func(n int, w http.ResponseWriter, r *http.Request) {
		action := r.URL.Path[strings.LastIndex(r.URL.Path, "/")+1:]
		if u.fail != nil && u.fail(n, action, w, r) {
			return
		}
		u.handle(action, w, r)
	})
	return u
}

func (u *uploadServer) handle(action string, w http.ResponseWriter, r *http.Request) {
	given := map[string]any{}
	if action == "upload" {
		read := parts(u.t, r.Header.Get("Content-Type"), r.Body)
		if len(read) != 2 || r.ContentLength < 0 || json.Unmarshal([]byte(read[0].text), &given) != nil {
			u.t.Errorf("%d parts, %d bytes", len(read), r.ContentLength)
			return
		}
		u.take(given, read[1])
	} else if err := json.NewDecoder(r.Body).Decode(&given); err != nil {
		u.t.Error(err)
	}
	if action == "add" {
		u.added, _ = given["uploadToken"].(map[string]any)
	}
	finalize := 0
	if u.finalizes {
		finalize = 1
	}
	send(w, fmt.Sprintf(`{"id":"0_tok","status":%d,"uploadedFileSize":%d,"autoFinalize":%d,"objectType":"KalturaUploadToken"}`,
		u.status, len(u.data), finalize))
}

func (u *uploadServer) take(given map[string]any, file part) {
	at, _ := given["resumeAt"].(float64)
	u.seen = append(u.seen, fmt.Sprintf("%v %v %v %d", given["resume"], given["finalChunk"], at, len(file.text)))
	if given["resume"] == true {
		u.data = u.data[:int(at)]
	} else {
		u.data = nil
	}
	u.data = append(u.data, file.text...)
	u.status = 1
	if given["finalChunk"] == true {
		u.status = 2
	}
}

func (u *uploadServer) client(t *testing.T) *Client {
	t.Helper()
	client, err := New(u.URL, WithTransport(u.engine.transport), WithSetting("ks", sessionText))
	if err != nil {
		t.Fatal(err)
	}
	client.engine.clock = u.engine.clock
	return client
}

var uploaded = []byte("0123456789abcdefghijklmno")

func upload(t *testing.T, u *uploadServer, file *File, opts ...UploadOption) (*uploadToken, error) {
	return Upload[*uploadToken](context.Background(), u.client(t), &noClasses, file, opts...)
}

func TestUploadInChunks(t *testing.T) {
	for name, file := range map[string]*File{
		"bytes":  FileFromBytes("a/holiday.mp4", uploaded),
		"seeker": NewFile("holiday.mp4", onlySeeker{bytes.NewReader(uploaded)}),
		"stream": NewFile("holiday.mp4", io.MultiReader(bytes.NewReader(uploaded))),
		"sized":  NewSizedFile("holiday.mp4", io.MultiReader(bytes.NewReader(uploaded)), int64(len(uploaded))),
	} {
		u := newUploadServer(t)
		var progress []string
		token, err := upload(t, u, file, WithChunkSize(10), WithProgress(func(sent, total int64) {
			progress = append(progress, fmt.Sprint(sent, "/", total))
		}))
		if err != nil || token.Status.Or(0) != 2 || !bytes.Equal(u.data, uploaded) {
			t.Fatalf("%s: %v %q", name, err, u.data)
		}
		if got := strings.Join(u.seen, "|"); got != "false false -1 10|true false 10 10|true true 20 5" {
			t.Errorf("%s: %s", name, got)
		}
		known := name != "stream"
		if wanted := map[bool]string{true: "10/25 20/25 25/25", false: "10/-1 20/-1 25/25"}[known]; strings.Join(progress, " ") != wanted {
			t.Errorf("%s: %v", name, progress)
		}
		if u.added["fileName"] != "holiday.mp4" || (u.added["fileSize"] == float64(25)) != known {
			t.Errorf("%s: %v", name, u.added)
		}
	}
}

func TestUploadInOnePiece(t *testing.T) {
	for name, text := range map[string]string{"all": string(uploaded), "nothing": ""} {
		u := newUploadServer(t)
		if _, err := upload(t, u, FileFromBytes("x", []byte(text))); err != nil || string(u.data) != text {
			t.Error(name, err)
		}
		if got := strings.Join(u.seen, "|"); got != fmt.Sprintf("false true -1 %d", len(text)) {
			t.Error(name, got)
		}
	}
}

func TestUploadThatFinalizesItself(t *testing.T) {
	u := newUploadServer(t)
	u.finalizes = true
	if _, err := upload(t, u, FileFromBytes("x", uploaded), WithChunkSize(20)); err != nil {
		t.Error(err)
	}
	if got := strings.Join(u.seen, "|"); got != "false false -1 20|true false 20 5" {
		t.Error(got)
	}
}

func TestUploadSurvivesABrokenConnection(t *testing.T) {
	for name, file := range map[string]*File{
		"bytes":  FileFromBytes("x", uploaded),
		"stream": NewFile("x", io.MultiReader(bytes.NewReader(uploaded))),
	} {
		for _, arrived := range []int{0, 4, 10} {
			u := newUploadServer(t)
			broken := false
			u.fail = func(_ int, action string, w http.ResponseWriter, r *http.Request) bool {
				if action != "upload" || len(u.seen) != 1 || broken {
					return false
				}
				broken = true
				_, _ = io.Copy(io.Discard, r.Body)
				u.data = append(u.data, uploaded[10:10+arrived]...)
				hijack(t, w, "")
				return true
			}
			_, err := upload(t, u, file, WithChunkSize(10))
			if name == "stream" {
				file = NewFile("x", io.MultiReader(bytes.NewReader(uploaded)))
			}
			if err != nil || !bytes.Equal(u.data, uploaded) || !broken || len(u.waits) != 1 {
				t.Errorf("%s, %d arrived: %v, %q, %v", name, arrived, err, u.data, u.waits)
			}
		}
	}
}

func TestUploadThatWasCompleteAlready(t *testing.T) {
	u := newUploadServer(t)
	u.fail = func(_ int, action string, w http.ResponseWriter, r *http.Request) bool {
		if action != "upload" {
			return false
		}
		_, _ = io.Copy(io.Discard, r.Body)
		u.status = 2
		hijack(t, w, "")
		return true
	}
	if token, err := upload(t, u, FileFromBytes("x", uploaded)); err != nil || token.Status.Or(0) != 2 {
		t.Error(err)
	}
}

func TestUploadGivesUp(t *testing.T) {
	u := newUploadServer(t)
	u.fail = func(_ int, action string, w http.ResponseWriter, r *http.Request) bool {
		if action == "upload" {
			w.WriteHeader(503)
		}
		return action == "upload"
	}
	var status *HTTPStatusError
	if _, err := upload(t, u, FileFromBytes("x", uploaded)); !errors.As(err, &status) || len(u.waits) != 2 {
		t.Error(err, u.waits)
	}
	u = newUploadServer(t)
	u.fail = func(_ int, action string, w http.ResponseWriter, _ *http.Request) bool {
		if action == "upload" {
			send(w, `{"code":"UPLOAD_TOKEN_INVALID_STATUS_FOR_UPLOAD","message":"m","objectType":"KalturaAPIException"}`)
		}
		return action == "upload"
	}
	if _, err := upload(t, u, FileFromBytes("x", uploaded)); !errors.Is(err, ErrorCode("UPLOAD_TOKEN_INVALID_STATUS_FOR_UPLOAD")) || u.calls.Load() != 2 {
		t.Error(err)
	}
}

func TestTheLastChunkWaitsForOthers(t *testing.T) {
	u := newUploadServer(t)
	refused := 0
	u.fail = func(_ int, action string, w http.ResponseWriter, r *http.Request) bool {
		if action != "upload" || len(u.seen) < 2 || refused == 2 {
			return false
		}
		refused++
		_, _ = io.Copy(io.Discard, r.Body)
		send(w, `{"code":"UPLOAD_TOKEN_CANNOT_MATCH_EXPECTED_SIZE","message":"m","objectType":"KalturaAPIException"}`)
		return true
	}
	if _, err := upload(t, u, FileFromBytes("x", uploaded), WithChunkSize(10)); err != nil || refused != 2 || !bytes.Equal(u.data, uploaded) {
		t.Error(err, refused)
	}
	// For another chunk than the last it is an error like any other.
	u.data, u.seen, refused = nil, nil, 0
	u.fail = func(_ int, action string, w http.ResponseWriter, r *http.Request) bool {
		if action == "upload" {
			send(w, `{"code":"UPLOAD_TOKEN_CANNOT_MATCH_EXPECTED_SIZE","message":"m","objectType":"KalturaAPIException"}`)
		}
		return action == "upload"
	}
	if _, err := upload(t, u, FileFromBytes("x", uploaded), WithChunkSize(10)); !errors.Is(err, notAllThere) {
		t.Error(err)
	}
}

func TestContinueAnUpload(t *testing.T) {
	for name, file := range map[string]*File{
		"bytes":  FileFromBytes("x", uploaded),
		"stream": NewFile("x", io.MultiReader(bytes.NewReader(uploaded))),
	} {
		u := newUploadServer(t)
		u.status, u.data = 1, bytes.Clone(uploaded[:12])
		if _, err := upload(t, u, file, WithChunkSize(10), WithUploadToken("0_tok")); err != nil || !bytes.Equal(u.data, uploaded) {
			t.Error(name, err, string(u.data))
		}
		if got := strings.Join(u.seen, "|"); got != "true false 12 10|true true 22 3" || u.added != nil {
			t.Error(name, got)
		}
	}
	u := newUploadServer(t)
	u.status, u.data = 2, uploaded
	if _, err := upload(t, u, FileFromBytes("x", uploaded), WithUploadToken("0_tok")); err != nil || u.calls.Load() != 1 {
		t.Error("what is full was sent again", err)
	}
	for _, file := range []*File{FileFromBytes("x", uploaded[:3]), NewFile("x", io.MultiReader(bytes.NewReader(uploaded[:3])))} {
		u := newUploadServer(t)
		u.status, u.data = 1, bytes.Clone(uploaded[:12])
		var usage *UsageError
		if _, err := upload(t, u, file, WithUploadToken("0_tok")); !errors.As(err, &usage) || !strings.Contains(err.Error(), "same file") {
			t.Error(err)
		}
	}
}

func TestAServerThatLosesWhatCannotBeReadAgain(t *testing.T) {
	u := newUploadServer(t)
	u.fail = func(_ int, action string, w http.ResponseWriter, r *http.Request) bool {
		if action != "upload" || len(u.seen) < 2 {
			return false
		}
		_, _ = io.Copy(io.Discard, r.Body)
		u.data = u.data[:5]
		hijack(t, w, "")
		return true
	}
	var broken *TransportError
	_, err := upload(t, u, NewFile("x", io.MultiReader(bytes.NewReader(uploaded))), WithChunkSize(10))
	if !errors.As(err, &broken) || !strings.Contains(err.Error(), "lost") {
		t.Error(err)
	}
}

func TestAServerWithoutChunks(t *testing.T) {
	u := newUploadServer(t)
	u.fail = func(_ int, action string, w http.ResponseWriter, r *http.Request) bool {
		if action == "upload" {
			read := parts(t, r.Header.Get("Content-Type"), r.Body)
			if len(read) != 2 || strings.Contains(read[0].text, "resume") || read[1].text != string(uploaded) {
				t.Error(read)
			}
		}
		send(w, `{"id":"0_tok","objectType":"KalturaUploadToken"}`)
		return true
	}
	token, err := Upload[*simpleToken](context.Background(), u.client(t), &noClasses, FileFromBytes("x", uploaded), WithChunkSize(5))
	if err != nil || token.ID.Or("") != "0_tok" || u.calls.Load() != 2 {
		t.Error(err)
	}
	var usage *UsageError
	_, err = Upload[*simpleToken](context.Background(), u.client(t), &noClasses, FileFromBytes("x", uploaded), WithUploadToken("0_tok"))
	if !errors.As(err, &usage) {
		t.Error(err)
	}
}

func TestUploadsThatCannotBegin(t *testing.T) {
	u := newUploadServer(t)
	for name, c := range map[string]struct {
		file *File
		opt  UploadOption
	}{
		"chunk":   {FileFromBytes("x", uploaded), WithChunkSize(0)},
		"missing": {FileFromPath("/nowhere/at/all"), nil},
		"name":    {FileFromBytes("a\x00", uploaded), nil},
		"timeout": {FileFromBytes("x", uploaded), WithTimeout(-1)},
	} {
		var usage *UsageError
		if _, err := upload(t, u, c.file, c.opt); !errors.As(err, &usage) || u.calls.Load() != 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
	bad := errors.New("the disk is broken")
	var ours Error
	if _, err := upload(t, u, NewFile("x", &failing{10, bad})); !errors.Is(err, bad) || !errors.As(err, &ours) {
		t.Error(err)
	}
}

func TestTheContextEndsAnUpload(t *testing.T) {
	u := newUploadServer(t)
	ctx, cancel := context.WithCancel(context.Background())
	_, err := Upload[*uploadToken](ctx, u.client(t), &noClasses, FileFromBytes("x", uploaded), WithChunkSize(5),
		WithProgress(func(int64, int64) { cancel() }))
	if !errors.Is(err, context.Canceled) || len(u.seen) != 1 {
		t.Error(err, u.seen)
	}
	u = newUploadServer(t)
	u.fail = func(_ int, action string, w http.ResponseWriter, r *http.Request) bool {
		if action == "upload" {
			w.WriteHeader(503)
		}
		return action == "upload"
	}
	client := u.client(t).With(WithRetry(RetryPolicy{Retries: 5, BaseDelay: time.Hour, MaxDelay: time.Hour}))
	limited, stop := context.WithTimeout(context.Background(), time.Minute)
	defer stop()
	if _, err := Upload[*uploadToken](limited, client, &noClasses, FileFromBytes("x", uploaded)); err == nil || len(u.waits) != 0 {
		t.Error("it waits beyond the deadline", err)
	}
}

func TestNoFile(t *testing.T) {
	u := newUploadServer(t)
	for _, file := range []*File{nil, {}, NewFile("x", nil)} {
		var usage *UsageError
		if _, err := upload(t, u, file); !errors.As(err, &usage) {
			t.Error(err)
		}
	}
}

func TestTheContextEndsAnUploadOfASourceThatIsStuck(t *testing.T) {
	u := newUploadServer(t)
	source := &stuck{closed: make(chan struct{})}
	defer close(source.closed)
	ctx, cancel := context.WithTimeout(context.Background(), 300*time.Millisecond)
	defer cancel()
	var timeout *TimeoutError
	_, err := Upload[*uploadToken](ctx, u.client(t), &noClasses, NewFile("x", source))
	if !errors.As(err, &timeout) || len(u.seen) != 0 {
		t.Error(err, u.seen)
	}
}
