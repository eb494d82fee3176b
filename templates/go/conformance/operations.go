package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"time"

	"example.com/kaltura"
	"example.com/kaltura/notifications"
	"example.com/kaltura/sessions"
	"example.com/kaltura/types"
)

// given is what an operation is to be done with.
type given struct {
	Take       *int              `json:"take"`
	Name       string            `json:"name"`
	Size       int64             `json:"size"`
	ChunkSize  int64             `json:"chunkSize"`
	Version    int               `json:"version"`
	Secret     *string           `json:"secret"`
	UserID     string            `json:"userId"`
	Type       int               `json:"type"`
	PartnerID  int64             `json:"partnerId"`
	Expiry     int64             `json:"expiry"`
	Privileges string            `json:"privileges"`
	Now        int64             `json:"now"`
	Random     string            `json:"random"`
	KS         string            `json:"ks"`
	How        string            `json:"how"`
	WidgetID   string            `json:"widgetId"`
	ID         string            `json:"id"`
	Token      string            `json:"token"`
	HashType   string            `json:"hashType"`
	Body       string            `json:"body"`
	Headers    map[string]string `json:"headers"`
}

// operation does a job; it returns the value, and what stands beside it in the outcome.
type operation func(context.Context, *job) (any, outcome, error)

var operations = map[string]operation{
	"call":                onlyValue(call),
	"pages":               pages,
	"save":                onlyValue(save),
	"url":                 onlyValue(address),
	"upload-file":         onlyValue(uploadFile),
	"generate-session":    onlyValue(generateSession),
	"parse-session":       onlyValue(parseSession),
	"app-token-hash":      onlyValue(appTokenHash),
	"start-session":       onlyValue(startSession),
	"parse-notifications": onlyValue(parseNotifications),
	"parse-event":         onlyValue(parseEvent),
}

func onlyValue(do func(context.Context, *job) (any, error)) operation {
	return func(ctx context.Context, j *job) (any, outcome, error) {
		value, err := do(ctx, j)
		return value, nil, err
	}
}

// listed is what every kaltura.Pages has.
type listed interface {
	TotalCount() (int64, bool)
}

func call(ctx context.Context, j *job) (any, error) {
	result, err := j.call(ctx)
	if err != nil {
		return nil, err
	}
	switch result := result.(type) {
	case *kaltura.Download:
		data, err := result.Bytes(ctx)
		if err != nil {
			return nil, err
		}
		sum := sha256.Sum256(data)
		return bytesValue(sum[:], int64(len(data))), nil
	case listed:
		return valueOf(reflect.ValueOf(result).Elem().FieldByName("First").Interface()), nil
	case []any:
		return result, nil
	default:
		return valueOf(result), nil
	}
}

// outcomeOf returns what one call of a multirequest came to.
func outcomeOf[T any](pending *kaltura.Pending[T]) any {
	result, err := pending.Result()
	if err != nil {
		return outcome{"error": errorOf(err)}
	}
	return outcome{"value": valueOf(result)}
}

func bytesValue(sum []byte, size int64) any {
	return map[string]any{"$bytes": hex.EncodeToString(sum), "size": size}
}

// pages iterates over a list, of a type that only the exercise knows.
func pages(ctx context.Context, j *job) (any, outcome, error) {
	result, err := j.call(ctx)
	if err != nil {
		return nil, nil, err
	}
	list, is := result.(listed)
	if !is {
		return nil, nil, errors.New("the exercise lists nothing")
	}
	found := []any{}
	all := reflect.ValueOf(list).MethodByName("All").Call([]reflect.Value{reflect.ValueOf(ctx)})[0]
	for object, failed := range all.Seq2() {
		if err, _ := failed.Interface().(error); err != nil {
			return nil, nil, err
		}
		if j.With.Take != nil && len(found) >= *j.With.Take {
			break
		}
		found = append(found, valueOf(object.Interface()))
		if j.With.Take != nil && len(found) == *j.With.Take {
			break
		}
	}
	var total any
	if number, known := list.TotalCount(); known {
		total = number
	}
	return found, outcome{"total": total}, nil
}

func (j *job) download(ctx context.Context) (*kaltura.Download, error) {
	result, err := j.call(ctx)
	if err != nil {
		return nil, err
	}
	file, is := result.(*kaltura.Download)
	if !is {
		return nil, errors.New("the exercise answers no file")
	}
	return file, nil
}

func save(ctx context.Context, j *job) (any, error) {
	file, err := j.download(ctx)
	if err != nil {
		return nil, err
	}
	directory, err := os.MkdirTemp("", "conformance")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(directory)
	path := filepath.Join(directory, "file")
	size, err := file.Save(ctx, path)
	if err != nil {
		return nil, err
	}
	saved, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer saved.Close()
	sum := sha256.New()
	if _, err := io.Copy(sum, saved); err != nil {
		return nil, err
	}
	return bytesValue(sum.Sum(nil), size), nil
}

func address(ctx context.Context, j *job) (any, error) {
	file, err := j.download(ctx)
	if err != nil {
		return nil, err
	}
	return file.URL(), nil
}

func uploadFile(ctx context.Context, j *job) (any, error) {
	file, err := os.CreateTemp("", "conformance")
	if err != nil {
		return nil, err
	}
	defer os.Remove(file.Name())
	defer file.Close()
	piece := bytes.Repeat([]byte("x"), 1<<20)
	for left := j.With.Size; left > 0; {
		written, err := file.Write(piece[:min(left, int64(len(piece)))])
		if err != nil {
			return nil, err
		}
		left -= int64(written)
	}
	source := kaltura.FileFromPath(file.Name()).Named(j.With.Name)
	token, err := upload(ctx, j.client, source, kaltura.WithChunkSize(j.With.ChunkSize))
	if err != nil {
		return nil, err
	}
	return valueOf(token), nil
}

func generateSession(_ context.Context, j *job) (any, error) {
	given := j.With
	random := []byte(given.Random)
	if given.Version == 2 {
		var err error
		if random, err = hex.DecodeString(given.Random); err != nil {
			return nil, err
		}
	}
	return sessions.Generate(given.secret(), sessions.Spec{
		PartnerID: given.PartnerID, UserID: given.UserID, Type: sessions.Type(given.Type),
		Expiry: time.Duration(given.Expiry) * time.Second, Privileges: given.Privileges,
		Version: given.Version, Now: time.Unix(given.Now, 0), Random: random,
	})
}

func (g *given) secret() string {
	if g.Secret == nil {
		return ""
	}
	return *g.Secret
}

func parseSession(_ context.Context, j *job) (any, error) {
	var secrets []string
	if j.With.Secret != nil {
		secrets = append(secrets, *j.With.Secret)
	}
	session, err := sessions.Parse(j.With.KS, secrets...)
	if err != nil {
		return nil, err
	}
	found := map[string]any{
		"version": session.Version, "partnerId": session.PartnerID, "expiry": nil, "type": nil,
		"userId": nil, "privileges": nil,
	}
	if !session.Expires.IsZero() {
		found["expiry"] = session.Expires.Unix()
	}
	if session.Type != sessions.None {
		found["type"] = int(session.Type)
	}
	if user, known := session.UserID.Get(); known {
		found["userId"] = user
	}
	if session.PrivilegesText.IsSet() {
		privileges := map[string]any{}
		for _, name := range session.Privileges.Names() {
			privileges[name] = strings.Join(session.Privileges.Values(name), "/")
		}
		found["privileges"] = privileges
	}
	return found, nil
}

func appTokenHash(_ context.Context, j *job) (any, error) {
	return sessions.TokenHash(j.With.KS, j.With.Token, j.With.HashType)
}

func startSession(ctx context.Context, j *job) (any, error) {
	given := j.With
	var issued *sessions.Issued
	var err error
	switch given.How {
	case "secret":
		issued, err = sessions.Start(ctx, j.client, given.secret(), sessions.Spec{
			PartnerID: given.PartnerID, UserID: given.UserID, Type: sessions.Type(given.Type),
			Expiry: time.Duration(given.Expiry) * time.Second, Privileges: given.Privileges,
		})
	case "widget":
		issued, err = sessions.StartWidget(ctx, j.client, sessions.WidgetSpec{WidgetID: given.WidgetID})
	case "app-token":
		issued, err = sessions.StartAppToken(ctx, j.client, sessions.AppTokenSpec{
			ID: given.ID, Token: given.Token, HashType: given.HashType, PartnerID: given.PartnerID,
		})
	default:
		err = fmt.Errorf("no session starts by %q", given.How)
	}
	if err != nil {
		return nil, err
	}
	return issued.KS, nil
}

func parseNotifications(_ context.Context, j *job) (any, error) {
	parsed, err := notifications.ParsePartner([]byte(j.With.Body), j.With.secret())
	if err != nil {
		return nil, err
	}
	found := []any{}
	for _, each := range parsed {
		fields := map[string]any{"puser_id": each.UserID}
		for name, value := range each.Data {
			fields[name] = value
		}
		if each.PartnerID != 0 {
			fields["partner_id"] = strconv.FormatInt(each.PartnerID, 10)
		}
		if each.ObjectID != "" {
			fields[each.ObjectKind+"_id"] = each.ObjectID
		}
		if data, sent := each.SessionData.Get(); sent {
			fields["ks_data"] = data
		}
		found = append(found, map[string]any{"id": strconv.FormatInt(each.ID, 10), "type": each.Type, "fields": fields})
	}
	return found, nil
}

func parseEvent(_ context.Context, j *job) (any, error) {
	header := map[string][]string{}
	for name, value := range j.With.Headers {
		header[name] = []string{value}
	}
	event, err := notifications.ParseEvent([]byte(j.With.Body), header, &types.Classes, j.With.secret())
	switch {
	case err != nil:
		return nil, err
	case event.Notification != nil:
		return valueOf(event.Notification), nil
	case event.Fields != nil:
		return valueOf(event.Fields), nil
	default:
		return event.Text, nil
	}
}
