using Fluid.Ast;
using Fluid.Parser;

namespace Disclosure.Site.Theme.Liquid;

/// <summary>
/// Refuses a template with too long a chain in it: the parser reads a hundred thousand filters, or terms of a condition, one after the
/// other, and what it makes of them is as deep as they are many.
/// </summary>
internal sealed class TemplateDepth(TemplateSource source) : AstVisitor
{
    private const int Most = 100;

    private int _depth;
    private int _offset;

    /// <summary>Goes through a template.</summary>
    public void Check(FluidTemplate template) => VisitTemplate(template);

    /// <inheritdoc/>
    public override Statement Visit(Statement statement)
    {
        // Statements are no deeper than the parser went.
        if (statement is PlacedStatement { Offset: var offset }) _offset = offset;
        return base.Visit(statement);
    }

    /// <inheritdoc/>
    public override Expression Visit(Expression expression)
    {
        if (++_depth > Most) throw new TemplateFault("式子太长：过滤器或条件一个接一个太多，请分成几步写。", source.At(_offset));
        if (expression is PlacedExpression { Offset: var offset }) _offset = offset;
        var visited = base.Visit(expression);
        _depth--;
        return visited;
    }

    /// <inheritdoc/>
    public override Statement VisitOtherStatement(Statement statement)
    {
        if (statement is PlacedStatement placed) return Visit(placed.Inner);
        if (statement is not BoundedCapture capture) return statement;
        foreach (var inner in capture.Statements) Visit(inner);
        return statement;
    }

    /// <inheritdoc/>
    public override Expression VisitOtherExpression(Expression expression) =>
        expression is PlacedExpression placed ? Visit(placed.Inner) : expression;
}
