package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.MapProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import java.util.List;
import java.util.Map;

/**
 * What a viewer may do with an entry in a situation.
 *
 * <p>{@code KalturaEntryContextDataResult} on the wire.
 */
public class EntryContextDataResult extends ContextDataResult {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaEntryContextDataResult", ContextDataResult.DESCRIPTOR);

  /** See {@link #getIsSiteRestricted}. */
  public static final Property<Boolean> IS_SITE_RESTRICTED = DESCRIPTOR.bool("isSiteRestricted");

  /** See {@link #getIsCountryRestricted}. */
  public static final Property<Boolean> IS_COUNTRY_RESTRICTED =
      DESCRIPTOR.bool("isCountryRestricted");

  /** See {@link #getIsSessionRestricted}. */
  public static final Property<Boolean> IS_SESSION_RESTRICTED =
      DESCRIPTOR.bool("isSessionRestricted");

  /** See {@link #getIsIpAddressRestricted}. */
  public static final Property<Boolean> IS_IP_ADDRESS_RESTRICTED =
      DESCRIPTOR.bool("isIpAddressRestricted");

  /** See {@link #getIsUserAgentRestricted}. */
  public static final Property<Boolean> IS_USER_AGENT_RESTRICTED =
      DESCRIPTOR.bool("isUserAgentRestricted");

  /** See {@link #getPreviewLength}. */
  public static final Property<Long> PREVIEW_LENGTH = DESCRIPTOR.integer("previewLength");

  /** See {@link #getIsScheduledNow}. */
  public static final Property<Boolean> IS_SCHEDULED_NOW = DESCRIPTOR.bool("isScheduledNow");

  /** See {@link #getIsAdmin}. */
  public static final Property<Boolean> IS_ADMIN = DESCRIPTOR.bool("isAdmin");

  /** See {@link #getStreamerType}. */
  public static final Property<String> STREAMER_TYPE = DESCRIPTOR.string("streamerType");

  /** See {@link #getMediaProtocol}. */
  public static final Property<String> MEDIA_PROTOCOL = DESCRIPTOR.string("mediaProtocol");

  /** See {@link #getStorageProfilesXml}. */
  public static final Property<String> STORAGE_PROFILES_XML =
      DESCRIPTOR.string("storageProfilesXML");

  /** See {@link #getAccessControlMessages}. */
  public static final ListProperty<KalturaString> ACCESS_CONTROL_MESSAGES =
      DESCRIPTOR.list("accessControlMessages", "KalturaString");

  /** See {@link #getAccessControlActions}. */
  public static final ListProperty<RuleAction> ACCESS_CONTROL_ACTIONS =
      DESCRIPTOR.list("accessControlActions", "KalturaRuleAction");

  /** See {@link #getFlavorAssets}. */
  public static final ListProperty<FlavorAsset> FLAVOR_ASSETS =
      DESCRIPTOR.list("flavorAssets", "KalturaFlavorAsset");

  /** See {@link #getMsDuration}. */
  public static final Property<Long> MS_DURATION = DESCRIPTOR.integer("msDuration");

  /** See {@link #getPluginData}. */
  public static final MapProperty<PluginData> PLUGIN_DATA =
      DESCRIPTOR.map("pluginData", "KalturaPluginData");

  EntryContextDataResult(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new EntryContextDataResult(stateOf(DESCRIPTOR));
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
  protected EntryContextDataResult create(State values) {
    return new EntryContextDataResult(values);
  }

  /**
   * Whether the page is not allowed; see actions instead. Deprecated.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getIsSiteRestricted() {
    return get(IS_SITE_RESTRICTED);
  }

  /**
   * Whether the country is not allowed; see actions instead. Deprecated.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getIsCountryRestricted() {
    return get(IS_COUNTRY_RESTRICTED);
  }

  /**
   * Whether a session is missing; see actions instead. Deprecated.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getIsSessionRestricted() {
    return get(IS_SESSION_RESTRICTED);
  }

  /**
   * Whether the address is not allowed; see actions instead. Deprecated.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getIsIpAddressRestricted() {
    return get(IS_IP_ADDRESS_RESTRICTED);
  }

  /**
   * Whether the browser is not allowed; see actions instead. Deprecated.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getIsUserAgentRestricted() {
    return get(IS_USER_AGENT_RESTRICTED);
  }

  /**
   * Seconds that may be previewed; -1 for no limit. See actions instead. Deprecated.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPreviewLength() {
    return get(PREVIEW_LENGTH);
  }

  /**
   * Whether the entry may be played at this moment by its dates.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getIsScheduledNow() {
    return get(IS_SCHEDULED_NOW);
  }

  /**
   * Whether the viewer has an admin session.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getIsAdmin() {
    return get(IS_ADMIN);
  }

  /**
   * Way of streaming that the server chose.
   *
   * @return the value, null when it is unset or null
   */
  public String getStreamerType() {
    return get(STREAMER_TYPE);
  }

  /**
   * Protocol that the server chose.
   *
   * @return the value, null when it is unset or null
   */
  public String getMediaProtocol() {
    return get(MEDIA_PROTOCOL);
  }

  /**
   * Remote storages that deliver the entry, as XML text.
   *
   * @return the value, null when it is unset or null
   */
  public String getStorageProfilesXml() {
    return get(STORAGE_PROFILES_XML);
  }

  /**
   * Messages of access rules in the form of older versions. Deprecated.
   *
   * @return the value, null when it is unset or null
   */
  public List<KalturaString> getAccessControlMessages() {
    return get(ACCESS_CONTROL_MESSAGES);
  }

  /**
   * Consequences of access rules in the form of older versions. Deprecated.
   *
   * @return the value, null when it is unset or null
   */
  public List<RuleAction> getAccessControlActions() {
    return get(ACCESS_CONTROL_ACTIONS);
  }

  /**
   * Renditions that may be played.
   *
   * @return the value, null when it is unset or null
   */
  public List<FlavorAsset> getFlavorAssets() {
    return get(FLAVOR_ASSETS);
  }

  /**
   * Length of the entry in milliseconds.
   *
   * @return the value, null when it is unset or null
   */
  public Long getMsDuration() {
    return get(MS_DURATION);
  }

  /**
   * What plugins add, by the name of the class.
   *
   * @return the value, null when it is unset or null
   */
  public Map<String, PluginData> getPluginData() {
    return get(PLUGIN_DATA);
  }

  /**
   * Builds objects of {@link EntryContextDataResult}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ContextDataResult.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link EntryContextDataResult#getIsSiteRestricted}. */
    public B isSiteRestricted(boolean isSiteRestricted) {
      return set(IS_SITE_RESTRICTED, isSiteRestricted);
    }

    /** Sets {@link EntryContextDataResult#getIsCountryRestricted}. */
    public B isCountryRestricted(boolean isCountryRestricted) {
      return set(IS_COUNTRY_RESTRICTED, isCountryRestricted);
    }

    /** Sets {@link EntryContextDataResult#getIsSessionRestricted}. */
    public B isSessionRestricted(boolean isSessionRestricted) {
      return set(IS_SESSION_RESTRICTED, isSessionRestricted);
    }

    /** Sets {@link EntryContextDataResult#getIsIpAddressRestricted}. */
    public B isIpAddressRestricted(boolean isIpAddressRestricted) {
      return set(IS_IP_ADDRESS_RESTRICTED, isIpAddressRestricted);
    }

    /** Sets {@link EntryContextDataResult#getIsUserAgentRestricted}. */
    public B isUserAgentRestricted(boolean isUserAgentRestricted) {
      return set(IS_USER_AGENT_RESTRICTED, isUserAgentRestricted);
    }

    /** Sets {@link EntryContextDataResult#getPreviewLength}. */
    public B previewLength(long previewLength) {
      return set(PREVIEW_LENGTH, previewLength);
    }

    /** Sets {@link EntryContextDataResult#getIsScheduledNow}. */
    public B isScheduledNow(boolean isScheduledNow) {
      return set(IS_SCHEDULED_NOW, isScheduledNow);
    }

    /** Sets {@link EntryContextDataResult#getIsAdmin}. */
    public B isAdmin(boolean isAdmin) {
      return set(IS_ADMIN, isAdmin);
    }

    /** Sets {@link EntryContextDataResult#getStreamerType}. */
    public B streamerType(String streamerType) {
      return set(STREAMER_TYPE, streamerType);
    }

    /** Sets {@link EntryContextDataResult#getMediaProtocol}. */
    public B mediaProtocol(String mediaProtocol) {
      return set(MEDIA_PROTOCOL, mediaProtocol);
    }

    /** Sets {@link EntryContextDataResult#getStorageProfilesXml}. */
    public B storageProfilesXml(String storageProfilesXml) {
      return set(STORAGE_PROFILES_XML, storageProfilesXml);
    }

    /** Sets {@link EntryContextDataResult#getAccessControlMessages}. */
    public B accessControlMessages(List<KalturaString> accessControlMessages) {
      return set(ACCESS_CONTROL_MESSAGES, accessControlMessages);
    }

    /** Sets {@link EntryContextDataResult#getAccessControlActions}. */
    public B accessControlActions(List<RuleAction> accessControlActions) {
      return set(ACCESS_CONTROL_ACTIONS, accessControlActions);
    }

    /** Sets {@link EntryContextDataResult#getFlavorAssets}. */
    public B flavorAssets(List<FlavorAsset> flavorAssets) {
      return set(FLAVOR_ASSETS, flavorAssets);
    }

    /** Sets {@link EntryContextDataResult#getMsDuration}. */
    public B msDuration(long msDuration) {
      return set(MS_DURATION, msDuration);
    }

    /** Sets {@link EntryContextDataResult#getPluginData}. */
    public B pluginData(Map<String, PluginData> pluginData) {
      return set(PLUGIN_DATA, pluginData);
    }

    @Override
    public EntryContextDataResult build() {
      return new EntryContextDataResult(finish());
    }
  }
}
