namespace Disclosure.Core.Addressing;

/// <summary>What a step of the addresses of a form may be.</summary>
internal enum FormStepKind
{
    /// <summary>One name.</summary>
    Fixed,

    /// <summary>A name with a number, of a section that may be repeated.</summary>
    Numbered,

    /// <summary>A code of a classification.</summary>
    Code,

    /// <summary>Whatever the unit writes.</summary>
    Any,

    /// <summary>Whatever the unit writes; a row may go by several such names.</summary>
    Names,
}
