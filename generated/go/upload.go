package kaltura

import (
	"context"
	"errors"
	"time"
)

// notAllThere is the error of a final chunk while the server waits for others.
const notAllThere ErrorCode = "UPLOAD_TOKEN_CANNOT_MATCH_EXPECTED_SIZE"

// isFull tells whether a status of an upload token means that all is there
// (protocol.md 8.2): 2 full upload, 3 closed.
func isFull(status int64) bool { return status == 2 || status == 3 }

// Upload uploads a file with an upload token, in chunks that survive broken connections
// (protocol.md 8.2, 8.3), and returns the token. T is the class of upload tokens, a
// pointer to a struct of package types; generated clients have a method that calls this.
//
// Errors: *UsageError if the file does not fit, or the server cannot continue an upload;
// any other if the upload failed for good.
func Upload[T Object](
	ctx context.Context, client *Client, classes *Classes, file *File, opts ...UploadOption,
) (T, error) {
	var none T
	plan := &uploadPlan{chunk: defaultChunk}
	for _, opt := range opts {
		if opt != nil {
			opt.upload(plan)
		}
	}
	if plan.chunk < 1 {
		return none, usageErrorf("the size of a chunk is a number of bytes, at least 1")
	}
	settings, err := client.settings(plan.opts)
	if err != nil {
		return none, err
	}
	calls := &tokenCalls[T]{client: client, classes: classes, opts: plan.opts}
	job := &uploadJob{
		calls: calls, plan: plan, file: file,
		clock: client.engine.clock, retry: settings.retry,
	}
	if err := job.run(ctx); err != nil {
		return none, err
	}
	return calls.token, nil
}

// uploadCalls are the calls that an upload makes. Each tells what the token says then.
type uploadCalls interface {
	// knows tells whether upload tokens have a property that a client may read, or set.
	knows(wire string, set bool) bool
	add(ctx context.Context, facts map[string]any) (uploadState, error)
	get(ctx context.Context, id string) (uploadState, error)
	send(ctx context.Context, id string, chunk uploadChunk, at *chunkPlace) (uploadState, error)
}

// uploadState is what an upload token says.
type uploadState struct {
	id        string
	status    int64
	uploaded  int64
	finalizes bool
}

// uploadChunk is a stretch of what is uploaded.
type uploadChunk struct {
	file  *File
	size  int64
	final bool
}

// chunkPlace says where a chunk belongs.
type chunkPlace struct {
	resume, final bool
	offset        int64
}

// uploadJob is one upload.
type uploadJob struct {
	calls uploadCalls
	plan  *uploadPlan
	file  *File
	clock clock
	retry RetryPolicy

	total  int64
	state  uploadState
	offset int64
	// sent is the end of what was ever sent, reached of what the server ever had.
	sent, reached int64
	failures      int
}

func (j *uploadJob) run(ctx context.Context) error {
	var err error
	if j.total, err = j.file.length(); err != nil {
		return err
	}
	chunked := j.calls.knows("uploadedFileSize", false)
	if j.plan.token != "" && !chunked {
		return usageErrorf("the server of this client cannot continue an upload")
	}
	if err := j.begin(ctx); err != nil {
		return err
	}
	if j.plan.token != "" && isFull(j.state.status) {
		return nil
	}
	if !chunked {
		return j.whole(ctx)
	}
	var source chunkSource = &streamChunks{ctx: ctx, file: j.file}
	if j.total >= 0 && j.file.content.rewindable() {
		source = &fileChunks{file: j.file, size: j.total}
	}
	j.offset = j.state.uploaded
	return j.chunks(ctx, source)
}

// begin gets the token: a new one, or the one to continue with.
func (j *uploadJob) begin(ctx context.Context) (err error) {
	if j.plan.token != "" {
		if j.state, err = j.calls.get(ctx, j.plan.token); err != nil {
			return err
		}
		j.sent, j.reached = j.state.uploaded, j.state.uploaded
		return j.believe(j.state)
	}
	name, err := j.file.baseName()
	if err != nil {
		return err
	}
	facts := map[string]any{}
	// An old or other server may know less of a file.
	if j.calls.knows("fileName", true) {
		facts["fileName"] = name
	}
	if j.total >= 0 && j.calls.knows("fileSize", true) {
		facts["fileSize"] = j.total
	}
	if j.state, err = j.calls.add(ctx, facts); err != nil {
		return err
	}
	return j.believe(j.state)
}

// believe refuses a token that says what cannot be: of which reading would go on
// somewhere else, or leave a hole.
func (j *uploadJob) believe(state uploadState) error {
	switch {
	case state.id == "":
		return malformedf("id", "the upload token has no id")
	case state.uploaded < 0:
		return malformedf("uploadedFileSize", "the upload token says no number of bytes")
	case state.uploaded > j.sent:
		return malformedf("uploadedFileSize", "the server claims to have %d bytes, of %d that were sent", state.uploaded, j.sent)
	}
	return nil
}

// whole uploads to a server without chunks, in one request.
func (j *uploadJob) whole(ctx context.Context) (err error) {
	j.state, err = j.calls.send(ctx, j.state.id, uploadChunk{file: j.file}, nil)
	if err == nil && j.plan.progress != nil && j.total >= 0 {
		j.plan.progress(j.total, j.total)
	}
	return err
}

// chunks sends chunk after chunk; after a failure it asks where to go on.
func (j *uploadJob) chunks(ctx context.Context, source chunkSource) error {
	for {
		chunk, err := source.chunk(j.offset, j.plan.chunk)
		if err != nil {
			return err
		}
		j.sent = max(j.sent, j.offset+chunk.size)
		at := &chunkPlace{resume: j.offset > 0, final: chunk.final && !j.state.finalizes, offset: j.offset}
		state, err := j.calls.send(ctx, j.state.id, chunk, at)
		switch done, err := j.settle(ctx, state, chunk, err); {
		case err != nil:
			return err
		case done:
			return nil
		}
	}
}

// settle draws the consequences of a chunk: it tells whether the upload is done.
func (j *uploadJob) settle(ctx context.Context, state uploadState, chunk uploadChunk, failed error) (bool, error) {
	var broken *TransportError
	switch {
	case failed == nil:
		j.advance(j.offset+chunk.size, chunk.final)
		j.state.status = state.status
		return chunk.final, nil
	case errors.Is(failed, notAllThere) && chunk.final:
		// The server waits for chunks that it takes to be on their way.
		return false, j.wait(ctx, failed, true)
	case !errors.As(failed, &broken) || broken.final:
		return false, failed
	}
	if err := j.wait(ctx, failed, false); err != nil {
		return false, err
	}
	now, err := j.calls.get(ctx, j.state.id)
	if err == nil {
		err = j.believe(now)
	}
	if err != nil {
		return false, err
	}
	if isFull(now.status) {
		j.advance(j.offset+chunk.size, true)
		return true, nil
	}
	j.advance(now.uploaded, false)
	return false, nil
}

// wait waits before the next attempt; the error is what failed when there is none.
func (j *uploadJob) wait(ctx context.Context, failed error, transient bool) error {
	j.failures++
	f := failureOf(failed, false)
	f.transient = f.transient || transient
	wait, again := j.retry.delay(j.failures, f, true, j.clock.random)
	if !again || ctx.Err() != nil {
		return failed
	}
	if deadline, limited := ctx.Deadline(); limited && !time.Now().Add(wait).Before(deadline) {
		return failed
	}
	j.clock.sleep(ctx, wait)
	return contextFailure(ctx, true)
}

func (j *uploadJob) advance(offset int64, final bool) {
	// One that goes back and forth gets nowhere.
	forward := offset > j.reached || final
	j.offset = offset
	if !forward {
		return
	}
	j.reached = offset
	j.failures = 0
	if j.plan.progress == nil {
		return
	}
	total := j.total
	if final {
		total = offset
	}
	j.plan.progress(offset, total)
}
