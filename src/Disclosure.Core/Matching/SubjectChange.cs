namespace Disclosure.Core.Matching;

/// <summary>What became of a subject in another year's classification.</summary>
internal enum SubjectChange
{
    /// <summary>Its code and name are the same.</summary>
    None,

    /// <summary>改名: its code has another name that is like the old one.</summary>
    Renamed,

    /// <summary>改编码: its name has another code.</summary>
    Recoded,

    /// <summary>含义不同: its code has a name that is not like the old one; what is under it must not be subtracted.</summary>
    OtherMeaning,

    /// <summary>取消: there is none of its code or name.</summary>
    Gone,
}
