using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;

namespace Disclosure.Site.Theme.Liquid;

/// <summary>A tag that knows where it stands, so that what goes wrong in it is told with its place.</summary>
internal sealed class PlacedStatement(TemplateSource source, int offset, Statement inner) : Statement
{
    /// <summary>Where its arguments begin in the template.</summary>
    public int Offset => offset;

    /// <summary>The tag.</summary>
    public Statement Inner => inner;

    /// <inheritdoc/>
    public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        try
        {
            // Templates that include one another are each shallow, and together deeper than a stack.
            RuntimeHelpers.EnsureSufficientExecutionStack();
            return new(Finished.Of(inner.WriteToAsync(writer, encoder, context)));
        }
        catch (Exception e) when (FaultWords.Covers(e))
        {
            throw new FaultWords(source, offset, (PageContext)context).Of(e);
        }
    }

    /// <inheritdoc/>
    protected override Statement Accept(AstVisitor visitor) => visitor.VisitOtherStatement(this);
}
