package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import java.util.List;

/**
 * Content that the server fetches from an address.
 *
 * <p>{@code KalturaUrlResource} on the wire.
 */
public class UrlResource extends ContentResource {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaUrlResource", ContentResource.DESCRIPTOR);

  /** See {@link #getUrl}. */
  public static final Property<String> URL = DESCRIPTOR.string("url");

  /** See {@link #getForceAsyncDownload}. */
  public static final Property<Boolean> FORCE_ASYNC_DOWNLOAD =
      DESCRIPTOR.bool("forceAsyncDownload");

  /** See {@link #getUrlHeaders}. */
  public static final ListProperty<KalturaString> URL_HEADERS =
      DESCRIPTOR.list("urlHeaders", "KalturaString");

  /** See {@link #getShouldRedirect}. */
  public static final Property<Boolean> SHOULD_REDIRECT = DESCRIPTOR.bool("shouldRedirect");

  UrlResource(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new UrlResource(stateOf(DESCRIPTOR));
  }

  /**
   * Begins an object.
   *
   * @return a builder on which nothing is set
   */
  public static Builder<?> builder() {
    return new Builder<>(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected UrlResource create(State values) {
    return new UrlResource(values);
  }

  /**
   * Address, HTTP, HTTPS or FTP, that the server can reach.
   *
   * @return the value, null when it is unset or null
   */
  public String getUrl() {
    return get(URL);
  }

  /**
   * True to fetch in the background even if the file is small.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getForceAsyncDownload() {
    return get(FORCE_ASYNC_DOWNLOAD);
  }

  /**
   * Header lines to send when fetching, each as Name: value.
   *
   * @return the value, null when it is unset or null
   */
  public List<KalturaString> getUrlHeaders() {
    return get(URL_HEADERS);
  }

  /**
   * True to follow redirects of the address.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getShouldRedirect() {
    return get(SHOULD_REDIRECT);
  }

  /**
   * Builds objects of {@link UrlResource}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ContentResource.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link UrlResource#getUrl}. */
    public B url(String url) {
      return set(URL, url);
    }

    /** Sets {@link UrlResource#getForceAsyncDownload}. */
    public B forceAsyncDownload(boolean forceAsyncDownload) {
      return set(FORCE_ASYNC_DOWNLOAD, forceAsyncDownload);
    }

    /** Sets {@link UrlResource#getUrlHeaders}. */
    public B urlHeaders(List<KalturaString> urlHeaders) {
      return set(URL_HEADERS, urlHeaders);
    }

    /** Sets {@link UrlResource#getShouldRedirect}. */
    public B shouldRedirect(boolean shouldRedirect) {
      return set(SHOULD_REDIRECT, shouldRedirect);
    }

    @Override
    public UrlResource build() {
      return new UrlResource(finish());
    }
  }
}
