namespace Disclosure.Core.Checks.Language;

/// <summary>Which way a word of change points.</summary>
internal enum ChangeDirection
{
    /// <summary>More.</summary>
    Up,

    /// <summary>Less.</summary>
    Down,

    /// <summary>Both at once, as in 增减少.</summary>
    Both,
}
