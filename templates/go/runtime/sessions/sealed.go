package sessions

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"encoding/hex"
	"fmt"
	"net/url"
	"strings"

	"example.com/kaltura/internal/sign"
)

const (
	// block is the bytes of a block, of a key, and of the random part.
	block = 16
	// signature is the bytes of a SHA-1 hash.
	signatureSize = 20
)

// fieldsText returns the fields of a session as form text, privileges first. It fails if
// a privilege has the name of a field.
func fieldsText(spec Spec, expires int64) (string, error) {
	var names []string
	values := map[string]string{}
	put := func(name, value string) {
		if _, known := values[name]; !known {
			names = append(names, name)
		}
		values[name] = value
	}
	for _, item := range strings.Split(spec.Privileges, ",") {
		item = strings.TrimSpace(item)
		if item == "" {
			continue
		}
		if item == "*" {
			item = "all:*"
		}
		name, value, _ := strings.Cut(item, ":")
		if strings.HasPrefix(name, "_") {
			// It would be read as one of the session's own fields.
			return "", usage(fmt.Sprintf("a privilege cannot be called %q", name))
		}
		put(name, value)
	}
	put("_e", fmt.Sprint(expires))
	put("_t", fmt.Sprint(int(spec.Type)))
	put("_u", spec.UserID)
	for i, name := range names {
		names[i] = url.QueryEscape(name) + "=" + url.QueryEscape(values[name])
	}
	return strings.Join(names, "&"), nil
}

// seal encrypts the random part with the fields, and their signature: AES-128-CBC
// without IV, keyed by the secret.
func seal(secret string, data []byte) ([]byte, error) {
	made, err := keyed(secret)
	if err != nil {
		return nil, err
	}
	sum, _ := sign.Sum("sha1", data)
	data = append(sum, data...)
	if rest := len(data) % block; rest > 0 {
		data = append(data, make([]byte, block-rest)...)
	}
	cipher.NewCBCEncrypter(made, make([]byte, block)).CryptBlocks(data, data)
	return data, nil
}

// unseal returns the signature as hexadecimal digits, and what should have it.
func unseal(secret string, sealed []byte) (signature string, data []byte, err error) {
	made, err := keyed(secret)
	if err != nil {
		return "", nil, err
	}
	plain := make([]byte, len(sealed))
	cipher.NewCBCDecrypter(made, make([]byte, block)).CryptBlocks(plain, sealed)
	plain = bytes.TrimRight(plain, "\x00")
	size := min(len(plain), signatureSize)
	return hex.EncodeToString(plain[:size]), plain[size:], nil
}

func keyed(secret string) (cipher.Block, error) {
	sum, _ := sign.Sum("sha1", []byte(secret))
	return aes.NewCipher(sum[:block])
}

// readFields reads form fields as the server's language does: it renames some.
func readFields(text string) (names []string, values map[string]string) {
	values = map[string]string{}
	for _, pair := range strings.Split(text, "&") {
		if pair == "" {
			continue
		}
		name, value, _ := strings.Cut(pair, "=")
		name = unescaped(name)
		name = strings.NewReplacer(".", "_", " ", "_").Replace(strings.TrimLeft(name, " "))
		if _, known := values[name]; !known {
			names = append(names, name)
		}
		values[name] = unescaped(value)
	}
	return names, values
}

// unescaped decodes a part of a form; what is no escape stays as it is.
func unescaped(text string) string {
	if decoded, err := url.QueryUnescape(text); err == nil {
		return strings.ToValidUTF8(decoded, "\uFFFD")
	}
	return strings.ReplaceAll(text, "+", " ")
}
