using Disclosure.Core.Checks.Engine;

namespace Disclosure.Core.Checks.Rules.Equations;

/// <summary>How an equation is said, each when it is asked for.</summary>
/// <param name="Formula">In cells, for reviewers.</param>
/// <param name="Left">What is on its left, for people.</param>
/// <param name="Right">What is on its right, for people.</param>
internal sealed record EquationWords(Func<string> Formula, Func<Saying> Left, Func<Saying> Right);
