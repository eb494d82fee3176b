package kaltura

// defaultChunk is the bytes of a chunk unless an option says otherwise.
const defaultChunk = 5_000_000

// UploadOption is a setting of an upload: one of those below, or any RequestOption, which
// then is one of all its calls.
type UploadOption interface {
	upload(*uploadPlan)
}

// uploadPlan is what the options of an upload amount to.
type uploadPlan struct {
	chunk    int64
	progress func(sent, total int64)
	token    string
	opts     []RequestOption
}

type uploadOption func(*uploadPlan)

func (o uploadOption) upload(p *uploadPlan) { o(p) }

func (o RequestOption) upload(p *uploadPlan) {
	if o != nil {
		p.opts = append(p.opts, o)
	}
}

// WithChunkSize sets the bytes of a chunk, 5 MB unless this is said. Of a source that can
// be read only once, one chunk is held in memory.
func WithChunkSize(bytes int64) UploadOption {
	return uploadOption(func(p *uploadPlan) { p.chunk = bytes })
}

// WithProgress calls a function after each chunk with the bytes sent so far and their
// total, which is -1 while it is not known.
func WithProgress(progress func(sent, total int64)) UploadOption {
	return uploadOption(func(p *uploadPlan) { p.progress = progress })
}

// WithUploadToken continues an upload that began with this token, by its id, also one that
// another process began.
func WithUploadToken(id string) UploadOption {
	return uploadOption(func(p *uploadPlan) { p.token = id })
}
