package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * Conditions on categories; all that are set have to hold.
 *
 * <p>{@code KalturaCategoryFilter} on the wire.
 */
public class CategoryFilter extends CategoryBaseFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaCategoryFilter", CategoryBaseFilter.DESCRIPTOR);

  /** See {@link #getFreeText}. */
  public static final Property<String> FREE_TEXT = DESCRIPTOR.string("freeText");

  /** See {@link #getMembersIn}. */
  public static final Property<String> MEMBERS_IN = DESCRIPTOR.string("membersIn");

  /** See {@link #getNameOrReferenceIdStartsWith}. */
  public static final Property<String> NAME_OR_REFERENCE_ID_STARTS_WITH =
      DESCRIPTOR.string("nameOrReferenceIdStartsWith");

  /** See {@link #getManagerEqual}. */
  public static final Property<String> MANAGER_EQUAL = DESCRIPTOR.string("managerEqual");

  /** See {@link #getMemberEqual}. */
  public static final Property<String> MEMBER_EQUAL = DESCRIPTOR.string("memberEqual");

  /** See {@link #getFullNameStartsWithIn}. */
  public static final Property<String> FULL_NAME_STARTS_WITH_IN =
      DESCRIPTOR.string("fullNameStartsWithIn");

  /** See {@link #getAncestorIdIn}. */
  public static final Property<String> ANCESTOR_ID_IN = DESCRIPTOR.string("ancestorIdIn");

  /** See {@link #getIdOrInheritedParentIdIn}. */
  public static final Property<String> ID_OR_INHERITED_PARENT_ID_IN =
      DESCRIPTOR.string("idOrInheritedParentIdIn");

  CategoryFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new CategoryFilter(stateOf(DESCRIPTOR));
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
  protected CategoryFilter create(State values) {
    return new CategoryFilter(values);
  }

  /**
   * Words to look for in name, description, tags and reference id.
   *
   * @return the value, null when it is unset or null
   */
  public String getFreeText() {
    return get(FREE_TEXT);
  }

  /**
   * Comma list of users of whom one is a member.
   *
   * @return the value, null when it is unset or null
   */
  public String getMembersIn() {
    return get(MEMBERS_IN);
  }

  /**
   * Beginning of the name or the reference id.
   *
   * @return the value, null when it is unset or null
   */
  public String getNameOrReferenceIdStartsWith() {
    return get(NAME_OR_REFERENCE_ID_STARTS_WITH);
  }

  /**
   * Id of a user who manages the category.
   *
   * @return the value, null when it is unset or null
   */
  public String getManagerEqual() {
    return get(MANAGER_EQUAL);
  }

  /**
   * Id of a user who is a member.
   *
   * @return the value, null when it is unset or null
   */
  public String getMemberEqual() {
    return get(MEMBER_EQUAL);
  }

  /**
   * Comma list of beginnings, one of which the full name has to have.
   *
   * @return the value, null when it is unset or null
   */
  public String getFullNameStartsWithIn() {
    return get(FULL_NAME_STARTS_WITH_IN);
  }

  /**
   * Comma list of category numbers; finds the ones below, not these themselves.
   *
   * @return the value, null when it is unset or null
   */
  public String getAncestorIdIn() {
    return get(ANCESTOR_ID_IN);
  }

  /**
   * Comma list of category numbers; finds these and those that take members from them.
   *
   * @return the value, null when it is unset or null
   */
  public String getIdOrInheritedParentIdIn() {
    return get(ID_OR_INHERITED_PARENT_ID_IN);
  }

  /**
   * Builds objects of {@link CategoryFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends CategoryBaseFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link CategoryFilter#getFreeText}. */
    public B freeText(String freeText) {
      return set(FREE_TEXT, freeText);
    }

    /** Sets {@link CategoryFilter#getMembersIn}. */
    public B membersIn(String membersIn) {
      return set(MEMBERS_IN, membersIn);
    }

    /** Sets {@link CategoryFilter#getNameOrReferenceIdStartsWith}. */
    public B nameOrReferenceIdStartsWith(String nameOrReferenceIdStartsWith) {
      return set(NAME_OR_REFERENCE_ID_STARTS_WITH, nameOrReferenceIdStartsWith);
    }

    /** Sets {@link CategoryFilter#getManagerEqual}. */
    public B managerEqual(String managerEqual) {
      return set(MANAGER_EQUAL, managerEqual);
    }

    /** Sets {@link CategoryFilter#getMemberEqual}. */
    public B memberEqual(String memberEqual) {
      return set(MEMBER_EQUAL, memberEqual);
    }

    /** Sets {@link CategoryFilter#getFullNameStartsWithIn}. */
    public B fullNameStartsWithIn(String fullNameStartsWithIn) {
      return set(FULL_NAME_STARTS_WITH_IN, fullNameStartsWithIn);
    }

    /** Sets {@link CategoryFilter#getAncestorIdIn}. */
    public B ancestorIdIn(String ancestorIdIn) {
      return set(ANCESTOR_ID_IN, ancestorIdIn);
    }

    /** Sets {@link CategoryFilter#getIdOrInheritedParentIdIn}. */
    public B idOrInheritedParentIdIn(String idOrInheritedParentIdIn) {
      return set(ID_OR_INHERITED_PARENT_ID_IN, idOrInheritedParentIdIn);
    }

    @Override
    public CategoryFilter build() {
      return new CategoryFilter(finish());
    }
  }
}
